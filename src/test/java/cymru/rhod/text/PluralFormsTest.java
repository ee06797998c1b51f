package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PluralFormsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void areThoseOfIcu(Language language) {
        PluralRules rules = PluralRules.forLocale(language.locale());

        for (long number = 0; number <= 1100; number++) {
            assertThat(PluralForms.of(number, language)).as("%d", number).isEqualTo(rules.select(number));
        }
        for (String decimal : new String[] {"0.5", "1.5", "2.1", "6.25"}) {
            assertThat(PluralForms.of(new BigDecimal(decimal), language))
                    .as(decimal)
                    .isEqualTo(rules.select(Double.parseDouble(decimal)));
        }
    }
}
