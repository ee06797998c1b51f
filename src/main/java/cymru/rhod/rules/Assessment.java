package cymru.rhod.rules;

/** A result together with its reason. */
public record Assessment<T>(T value, Reason reason) {}
