package cymru.rhod.text;

import org.jspecify.annotations.Nullable;

/** Which version of the program this is. */
public final class Version {

    private Version() {}

    /** Returns the version that the build wrote into the program, for example {@code 0.1.0}; {@code development} in one not packaged. */
    public static String ofProgram() {
        @Nullable String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }
}
