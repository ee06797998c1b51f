package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private final Subscriptions subscriptions = new Subscriptions();
    private final List<String> told = new ArrayList<>();

    @Test
    void whatIsAddedLastIsRemovedFirstAndOnce() {
        subscriptions.add(() -> told.add("the worker ends"));
        subscriptions.add(() -> told.add("the view that uses it gives up"));

        subscriptions.close();
        subscriptions.close();

        assertThat(told).containsExactly("the view that uses it gives up", "the worker ends");
    }

    @Test
    void afterClosingNothingIsFollowed() {
        SimpleStringProperty value = new SimpleStringProperty("a");
        subscriptions.follow(value, told::add);
        value.set("b");

        subscriptions.close();
        value.set("c");

        assertThat(told).containsExactly("a", "b");
    }
}
