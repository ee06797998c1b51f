package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLineTest {

    @Test
    void leaves_the_address_out_and_keeps_the_name_clause_and_date() {
        assertThat(SourceLine.withoutAddress(
                        "Working Time Regulations 1998, https://legislation.gov.uk/uksi/1998/1833, regulation 4;"
                                + " in force from 1 October 1998; published"))
                .isEqualTo("Working Time Regulations 1998, regulation 4; in force from 1 October 1998; published");
    }

    @Test
    void an_address_without_a_name_stays() {
        assertThat(SourceLine.withoutAddress("https://example.org/a")).isEqualTo("https://example.org/a");
    }
}
