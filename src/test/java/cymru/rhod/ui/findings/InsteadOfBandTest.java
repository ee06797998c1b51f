package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.ui.OpenSample;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.start.SampleRota;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class InsteadOfBandTest extends PanelTest {

    private final OpenSample open = new OpenSample(SampleRota.GP_PRACTICE);

    @Start
    void start(Stage stage) {
        show(stage, new NumbersPanel(open.model(), texts, reason -> {}));
    }

    @Test
    void beside_the_band_stands_what_a_registrar_in_a_gp_practice_is_paid() {
        assertThat(this.<Label>node("#instead-of-band").getText())
                .isEqualTo(
                        "In a GP practice a registrar (StR) is paid 45\u00a0% instead of the band; F1 and F2 are paid the band.");
    }

    @Test
    void nothing_stands_there_in_a_hospital() {
        robot.interact(() -> open.open(SampleRota.PSYCHIATRY_SOUTH));

        assertThat(this.<Label>node("#instead-of-band").isVisible()).isFalse();
    }
}
