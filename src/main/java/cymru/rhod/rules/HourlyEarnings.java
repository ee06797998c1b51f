package cymru.rhod.rules;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount that is the sum of average weekly hours, each times what one such hour earns a year. It knows how exactly its factors are
 * to be shown, so that whoever multiplies what is shown comes to the same penny: 5:29 h times £1,293.75 does not give £7,090.75,
 * 5.48077 h does.
 *
 * @param products the hours and the rates, in the order in which they were added
 */
public record HourlyEarnings(List<Product> products) {

    private static final int FEWEST_DECIMALS = 2;

    /** More than a calculator shows; needed only where the exact amount lies on the half of a penny. */
    private static final int MOST_DECIMALS = 10;

    /**
     * Hours at a rate.
     *
     * @param hours minutes a week
     * @param rate pounds a year for each hour
     */
    public record Product(Quantity hours, Quantity rate) {

        Ratio exact() {
            return inHours(hours).times(rate.value());
        }

        Ratio ofShown(int decimals) {
            return Ratio.of(inHours(hours).toDecimal(decimals))
                    .times(Ratio.of(rate.value().toDecimal(decimalsOfRate(rate.value()))));
        }
    }

    public HourlyEarnings {
        products = List.copyOf(products);
    }

    /** No hours. */
    public HourlyEarnings() {
        this(List.of());
    }

    /**
     * Returns these earnings with hours at a rate besides.
     *
     * @param minutes a week
     * @param rate pounds a year for each hour
     */
    public HourlyEarnings plus(Ratio minutes, Ratio rate) {
        List<Product> more = new ArrayList<>(products);
        more.add(new Product(Quantity.minutesPerWeek(minutes), Quantity.poundsPerYear(rate)));
        return new HourlyEarnings(more);
    }

    /** Returns pounds a year. */
    public Ratio amount() {
        return products.stream().map(Product::exact).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** Returns the hours and the rate of each product, in the order in which they were added. */
    public List<Argument> factors() {
        return products.stream()
                .<Argument>mapMulti((product, factors) -> {
                    factors.accept(new Argument.Factor(product.hours(), this));
                    factors.accept(new Argument.Factor(product.rate(), this));
                })
                .toList();
    }

    /** Returns how many decimals of hours, or of pounds for a rate, one of the factors is shown with at most. */
    public int decimals(Quantity factor) {
        if (factor.unit() == Unit.POUNDS_PER_YEAR) {
            return decimalsOfRate(factor.value());
        }
        Money amount = Money.roundedToThePenny(amount());
        int decimals = FEWEST_DECIMALS;
        while (decimals < MOST_DECIMALS && !ofShown(decimals).equals(amount)) {
            decimals++;
        }
        return decimals;
    }

    private Money ofShown(int decimals) {
        return Money.roundedToThePenny(
                products.stream().map(product -> product.ofShown(decimals)).reduce(Ratio.ZERO, Ratio::plus));
    }

    private static int decimalsOfRate(Ratio rate) {
        int decimals = FEWEST_DECIMALS;
        while (decimals < MOST_DECIMALS && !rate.hasAtMostDecimals(decimals)) {
            decimals++;
        }
        return decimals;
    }

    private static Ratio inHours(Quantity minutes) {
        return minutes.value().dividedBy(Minutes.PER_HOUR);
    }
}
