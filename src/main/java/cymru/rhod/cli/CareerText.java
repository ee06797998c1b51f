package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.money.Money;
import cymru.rhod.report.career.CareerPay;
import cymru.rhod.report.career.CareerYear;
import cymru.rhod.report.career.DoctorCareer;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.pension.PensionContribution;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.rules.wales2026.protection.PayProtection;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import cymru.rhod.rules.wales2026.protection.ProtectionClaim;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes where each doctor stands in training and pay, and the career of the file. */
final class CareerText {

    private final Wording wording;
    private final Messages messages;
    private final Lines lines;

    CareerText(Wording wording, boolean colour) {
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = new Lines(colour);
    }

    /**
     * @param career null where the file has none
     * @param byChoice the same career for each way in which the doctor may come to the contract of 2026, or not
     */
    String of(List<DoctorCareer> doctors, @Nullable CareerPay career, Map<Choice, CareerPay> byChoice) {
        doctors.forEach(this::doctor);
        if (career != null) {
            career(career);
        }
        if (!byChoice.isEmpty()) {
            choices(byChoice);
        }
        List<String> assumed = Stream.concat(
                        doctors.stream().flatMap(doctor -> doctor.assumed().stream()),
                        career == null ? Stream.<Reason.Assumed>of() : career.assumed().stream())
                .map(wording::says)
                .distinct()
                .toList();
        if (!assumed.isEmpty()) {
            lines.heading(messages.get("cli.career.assumed"));
            assumed.forEach(this::bullet);
        }
        return lines.text();
    }

    private void doctor(DoctorCareer doctor) {
        lines.heading(messages.get("cli.career.doctor", SlotNames.of(doctor.slot()), wording.date(doctor.date())));
        IncrementalCredit credit = doctor.credit();
        if (credit != null) {
            bullet(wording.says(credit.reason()));
            bullet(messages.get("cli.career.next", date(credit.next2002()), date(credit.next2026())));
        }
        if (doctor.transition() != null) {
            doctor.transition().choices().forEach(choice -> bullet(choice(choice)));
        }
        if (doctor.protection() != null) {
            bullet(wording.says(ProtectionClaim.of(doctor.protection())));
            protection(doctor.protectedMonths());
        }
        pension("cli.career.pension-2002", doctor.newDealPension());
        pension("cli.career.pension-2026", doctor.wales2026Pension());
        if (doctor.possiblyPensionable().pence() > 0) {
            bullet(messages.get(
                    "cli.career.possibly-pensionable", wording.poundsAndPence(doctor.possiblyPensionable())));
        }
        doctor.lateStays()
                .forEach((month, stays) ->
                        bullet(messages.get("cli.career.month", month(month), wording.says(stays.reason()))));
    }

    private String choice(Choice choice) {
        Reason.Decided group = (Reason.Decided) choice.reason().from().get(0);
        return choice.movesOn() == null
                ? messages.get("cli.career.stays", wording.outcome(group))
                : messages.get("cli.career.moves", wording.date(choice.movesOn()), wording.outcome(group));
    }

    private void protection(List<ProtectedMonth> months) {
        months.stream().skip(1).findFirst().filter(ProtectedMonth::binds).ifPresent(month -> {
            boolean isClaimed = month.topUp().pence() > 0;
            bullet(messages.get(
                    isClaimed ? "cli.career.protected" : "cli.career.claimable",
                    month(month.month()),
                    wording.poundsAndPence(month.floor()),
                    wording.poundsAndPence(month.newPay()),
                    wording.poundsAndPence(isClaimed ? month.topUp() : month.claimable())));
        });
        if (!months.isEmpty()) {
            bullet(PayProtection.lastBinding(months)
                    .map(last -> messages.get("cli.career.last-binding", month(last)))
                    .orElseGet(() -> messages.get("cli.career.never-binds")));
        }
    }

    private void pension(String key, @Nullable PensionContribution pension) {
        if (pension != null) {
            bullet(messages.get(key, wording.says(pension.reason())));
        }
    }

    private void career(CareerPay career) {
        lines.heading(messages.get("cli.career.years"));
        TextTable table = new TextTable(
                AssessmentText.INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.STRONG,
                messages.get("cli.career.column.year"),
                messages.get("cli.career.column.2002"),
                messages.get("cli.career.column.2026"),
                messages.get("cli.career.column.protected"),
                messages.get("cli.career.column.claimable"),
                messages.get("cli.career.column.ahead"));
        for (CareerYear year : career.years()) {
            Money ahead = year.aheadSoFar();
            table.row(
                    Style.PLAIN,
                    year.year().toString(),
                    pounds(year.newDeal()),
                    pounds(year.wales2026()),
                    pounds(year.withProtection()),
                    pounds(year.claimable()),
                    ahead == null ? Wording.NO_VALUE : wording.signedPounds(ahead));
        }
        lines.table(table);
        career.floors()
                .forEach(floor -> bullet(messages.get(
                        "cli.career.floor",
                        wording.date(floor.post().from()),
                        wording.date(floor.post().to()),
                        wording.poundsAndPence(floor.pay()))));
    }

    private void choices(Map<Choice, CareerPay> byChoice) {
        lines.heading(messages.get("cli.career.choices"));
        TextTable table = new TextTable(AssessmentText.INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.STRONG,
                messages.get("cli.career.column.choice"),
                messages.get("cli.career.column.whole"),
                messages.get("cli.career.column.ahead-in-all"));
        byChoice.forEach((choice, career) -> {
            CareerYear last = career.years().get(career.years().size() - 1);
            Money ahead = last.aheadSoFar();
            table.row(
                    Style.PLAIN,
                    choice.movesOn() == null
                            ? messages.get("cli.career.choice.stay")
                            : messages.get("cli.career.choice.move", wording.date(choice.movesOn())),
                    pounds(last.withProtectionSoFar()),
                    ahead == null ? Wording.NO_VALUE : wording.signedPounds(ahead));
        });
        lines.table(table);
    }

    private String pounds(@Nullable Money money) {
        return money == null ? Wording.NO_VALUE : wording.pounds(money);
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? messages.get("cli.career.never") : wording.date(date);
    }

    private String month(YearMonth month) {
        String name = messages.get("month." + month.getMonth().name().toLowerCase(Locale.ROOT));
        return messages.get("cli.career.month-of-year", name, Integer.toString(month.getYear()));
    }

    private void bullet(String text) {
        lines.folded(Style.PLAIN, AssessmentText.BULLET, text);
    }
}
