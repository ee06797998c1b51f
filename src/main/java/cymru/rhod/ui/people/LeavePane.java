package cymru.rhod.ui.people;

import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.CoverReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Whether all doctors can take the leave they are due, and how many may be off at once. */
final class LeavePane extends BorderPane implements RosterSection {

    private final Texts texts;
    private final WrappedLabel verdict = new WrappedLabel();
    private final WrappedLabel tooMuch = new WrappedLabel("people-warning");
    private final WrappedLabel atOnce = new WrappedLabel();
    private final DoctorTable table;

    LeavePane(DoctorsModel model, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        this.texts = texts;
        setId("leave");
        verdict.setId("leave-verdict");
        atOnce.setId("leave-at-once");
        WrappedLabel what = new WrappedLabel("form-hint");
        what.textProperty().bind(texts.binding("people.leave.what"));
        tooMuch.setId("leave-too-much");
        tooMuch.managedProperty().bind(tooMuch.visibleProperty());
        VBox above = new VBox(verdict, tooMuch, atOnce, what);
        above.getStyleClass().add("people-summary");
        table = new DoctorTable(
                "leave-table", List.of(DoctorColumn.Group.LEAVE), model, texts, subscriptions, onExplain);
        setTop(above);
        setCenter(table);
    }

    @Override
    public void show(RotaReport report) {
        RosterReport roster = Objects.requireNonNull(report.roster());
        table.show();
        List<String> withoutRoom = roster.posts().stream()
                .filter(post -> !post.leave().canBeTaken())
                .map(post -> post.slot().name())
                .toList();
        verdict.setText(
                withoutRoom.isEmpty()
                        ? texts.get("people.leave.all-can")
                        : texts.get("people.leave.some-cannot", withoutRoom.size(), String.join(", ", withoutRoom)));
        verdict.getStyleClass().setAll("label", withoutRoom.isEmpty() ? "people-kept" : "people-warning");
        List<String> withTooMuch = roster.posts().stream()
                .filter(post -> post.leave().isMoreThanDue())
                .map(post -> post.slot().name())
                .toList();
        tooMuch.setVisible(!withTooMuch.isEmpty());
        tooMuch.setText(
                texts.get("people.leave.some-more-than-due", withTooMuch.size(), String.join(", ", withTooMuch)));
        atOnce.setText(atOnce(roster));
    }

    private String atOnce(RosterReport roster) {
        CoverReport cover = roster.cover();
        int fewest = Integer.MAX_VALUE;
        int days = 0;
        int daysOfNone = 0;
        int first = 0;
        for (int day = 0; day < roster.calendar().days(); day++) {
            OptionalInt mayBeOff = cover.mayBeOff(day);
            if (mayBeOff.isPresent()) {
                days++;
                daysOfNone += mayBeOff.getAsInt() == 0 ? 1 : 0;
                if (mayBeOff.getAsInt() < fewest) {
                    fewest = mayBeOff.getAsInt();
                    first = day;
                }
            }
        }
        if (days == 0) {
            return texts.get("people.leave.no-minimum");
        }
        String date = texts.wording().date(roster.calendar().date(first));
        return fewest == 0
                ? texts.get("people.leave.nobody-off", daysOfNone, days, date)
                : texts.get("people.leave.may-be-off", fewest, date);
    }
}
