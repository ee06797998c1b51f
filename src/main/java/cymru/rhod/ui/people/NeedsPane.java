package cymru.rhod.ui.people;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.CoverLine;
import cymru.rhod.report.roster.CoverReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many doctors are needed on each shift or between two times, and on how many days there are too few. */
final class NeedsPane extends ScrollPane implements RosterSection {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Demand.Hours WHOLE_DAY = new Demand.Hours(0, 0);

    private final SessionModel session;
    private final DoctorsModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final List<NeedRow> rows = new ArrayList<>();
    private final Label refused = new WrappedLabel("form-problem");
    private List<String> shifts = List.of();

    NeedsPane(SessionModel session, DoctorsModel model, Texts texts, Subscriptions subscriptions) {
        this.session = session;
        this.model = model;
        this.texts = texts;
        setId("needs");
        getStyleClass().add("people-section");
        WrappedLabel what = new WrappedLabel("form-hint");
        what.textProperty().bind(texts.binding("people.needs.what"));
        Button add = new Button(null, new FontIcon(Feather.PLUS));
        add.setId("needs-add");
        add.textProperty().bind(texts.binding("people.needs.add"));
        add.setOnAction(event -> add());
        refused.setVisible(false);
        refused.managedProperty().bind(refused.visibleProperty());
        lines.getStyleClass().add("need-lines");
        VBox content = new VBox(what, lines, add, refused);
        content.getStyleClass().add("people-cards");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        subscriptions.add(() -> rows.forEach(NeedRow::dispose));
    }

    @Override
    public void show(RotaReport report) {
        RosterReport roster = Objects.requireNonNull(report.roster());
        Rota rota = report.rota();
        List<String> codes = rota.shifts().stream().map(ShiftType::code).toList();
        if (rows.size() != rota.demand().size() || !codes.equals(shifts)) {
            shifts = codes;
            rebuild(rota.demand());
        }
        CoverReport cover = roster.cover();
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(rota.demand().get(index), status(cover.lines().get(index), roster));
        }
    }

    private void rebuild(List<Demand> demand) {
        rows.forEach(NeedRow::dispose);
        rows.clear();
        for (int index = 0; index < demand.size(); index++) {
            int place = index;
            rows.add(new NeedRow(
                    demand.get(index), shifts, texts, changed -> replace(place, changed), () -> remove(place)));
        }
        lines.getChildren().setAll(rows);
    }

    private String status(CoverLine line, RosterReport roster) {
        int asked = 0;
        int tooFew = 0;
        int belowMinimum = 0;
        int first = -1;
        for (int day = 0; day < roster.calendar().days(); day++) {
            asked += line.present(day).isPresent() ? 1 : 0;
            belowMinimum += line.isBelowMinimum(day) ? 1 : 0;
            if (line.gap(day) > 0) {
                tooFew++;
                first = first < 0 ? day : first;
            }
        }
        return first < 0
                ? texts.get("people.needs.met", asked)
                : texts.get(
                        "people.needs.too-few",
                        tooFew,
                        texts.wording().date(roster.calendar().date(first)),
                        belowMinimum);
    }

    private void add() {
        List<Demand> changed = new ArrayList<>(demand());
        changed.add(usual(session.editedRota(), changed));
        Optional<Problem> refusal = set(changed);
        refused.setVisible(refusal.isPresent());
        refusal.ifPresent(problem -> refused.setText(texts.wording().problem(problem)));
    }

    /** For the first shift that nothing is asked of yet: a standard day on weekdays, any other on every day. */
    private static Demand usual(Rota rota, List<Demand> demand) {
        for (ShiftType shift : rota.shifts()) {
            if (demand.stream().noneMatch(line -> shift.code().equals(line.shift()))) {
                Set<DayOfWeek> days = shift.kind() == DutyKind.STANDARD_DAY ? WEEKDAYS : Set.of();
                return Demand.ofShift(shift.code(), days, 1, 1);
            }
        }
        return Demand.ofHours(WHOLE_DAY, Set.of(), 1, 1);
    }

    private Optional<Problem> replace(int place, Demand changed) {
        List<Demand> all = new ArrayList<>(demand());
        all.set(place, changed);
        return set(all);
    }

    private void remove(int place) {
        List<Demand> all = new ArrayList<>(demand());
        all.remove(place);
        set(all);
    }

    private List<Demand> demand() {
        return session.editedRota().demand();
    }

    private Optional<Problem> set(List<Demand> demand) {
        return model.apply(new RosterEdit.SetDemand(demand));
    }
}
