package cymru.rhod.ui.app;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.Recovery;
import cymru.rhod.io.project.Recovery.Leftover;
import cymru.rhod.ui.app.CopyKeeper.Copy;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.MessageBar.Answer;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import cymru.rhod.ui.common.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/**
 * Offers the work that a crash left unsaved, one rota after the other, the latest first, and tells of copies that cannot be read:
 * they stay until the person gives them up.
 */
final class RecoveryOffer {

    private final Path folder;
    private final Collection<PayYear> payYears;
    private final Queue<Leftover> waiting = new ArrayDeque<>();
    private final CopyKeeper copies;
    private final FileActions files;
    private final MessageBar messages;
    private final Texts texts;
    private final BackgroundTasks tasks;

    /** @param payYears the pay years a rota may name */
    RecoveryOffer(
            Path folder,
            Collection<PayYear> payYears,
            CopyKeeper copies,
            FileActions files,
            MessageBar messages,
            Texts texts,
            BackgroundTasks tasks) {
        this.folder = folder;
        this.payYears = payYears;
        this.copies = copies;
        this.files = files;
        this.messages = messages;
        this.texts = texts;
        this.tasks = tasks;
    }

    /** Looks for such work in the background, and asks about it if there is any. */
    void look() {
        tasks.run(() -> Recovery.leftovers(folder, payYears), this::begin);
    }

    private void begin(List<Leftover> leftovers) {
        List<Leftover> unreadable = new ArrayList<>();
        for (Leftover leftover : leftovers) {
            (leftover.content() instanceof ReadResult.Read ? waiting : unreadable).add(leftover);
        }
        if (!unreadable.isEmpty()) {
            tell(unreadable);
        }
        offerNext();
    }

    private void tell(List<Leftover> unreadable) {
        List<String> reasons = unreadable.stream()
                .map(Leftover::content)
                .filter(ReadResult.Refused.class::isInstance)
                .flatMap(content -> ((ReadResult.Refused) content).problems().stream())
                .map(texts.wording()::problem)
                .toList();
        messages.show(new Message(
                Tone.WARNING,
                texts.get("app.recover.unreadable", folder),
                reasons,
                List.of(
                        new Answer(texts.get("app.recover.keep"), () -> {}),
                        new Answer(
                                texts.get("app.recover.discard-unreadable"),
                                () -> tasks.run(() -> unreadable.forEach(Leftover::discard))))));
    }

    private void offerNext() {
        Leftover leftover = waiting.poll();
        if (leftover != null && leftover.content() instanceof ReadResult.Read read) {
            offer(leftover, read.rota());
        }
    }

    private void offer(Leftover leftover, Rota rota) {
        messages.show(new Message(
                Tone.WARNING,
                texts.get("app.recover.ask", WindowTitle.name(rota, texts), time(leftover.savedAt())),
                List.of(),
                List.of(
                        new Answer(
                                texts.get("app.recover.open"), () -> files.recover(leftover, () -> opened(leftover))),
                        new Answer(texts.get("app.recover.discard"), () -> discard(leftover)),
                        new Answer(texts.get("app.recover.later"), this::offerNext)),
                this::offerNext));
    }

    private void opened(Leftover leftover) {
        copies.keepNow(copy -> {
            if (copy == Copy.KEPT) {
                tasks.run(leftover::discard);
            }
            offerNext();
        });
    }

    private void discard(Leftover leftover) {
        tasks.run(leftover::discard);
        offerNext();
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
