package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrashCodeTest {

    @Test
    void theSameFaultHasTheSameCodeWhateverItSays() {
        assertThat(CrashCode.of(fault("one"))).isEqualTo(CrashCode.of(fault("two")));
    }

    @Test
    void aFaultWrappedInAnotherKeepsItsCode() {
        RuntimeException fault = fault("inside");

        assertThat(CrashCode.of(new IllegalArgumentException("outside", fault))).isEqualTo(CrashCode.of(fault));
    }

    @Test
    void anotherKindOfFaultInTheSamePlaceSharesTheSecondPart() {
        Throwable first = new IllegalStateException();
        Throwable second = new IllegalArgumentException();
        second.setStackTrace(first.getStackTrace());

        assertThat(CrashCode.of(first))
                .isNotEqualTo(CrashCode.of(second))
                .endsWith(CrashCode.of(second).substring(4));
    }

    @Test
    void aCodeIsShortEnoughToReadOut() {
        Throwable bare = new Throwable();
        bare.setStackTrace(new StackTraceElement[0]);

        assertThat(CrashCode.of(bare)).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }
}
