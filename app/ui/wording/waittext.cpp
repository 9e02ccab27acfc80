#include "ui/wording/waittext.h"

#include "domain/facts/recogniseerror.h"
#include "ui/wording/errortext.h"
#include "ui/wording/placetime.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::ui {

namespace {

const KnownError *rowOf(const Wait &wait)
{
    return wait.error.isEmpty() ? nullptr : knownError(wait.error, wait.error);
}

} // namespace

QString WaitText::title(const WaitView &view)
{
    const bool isFacebook = view.wait->of == Wait::Of::Facebook;
    if (view.wait->isOver(view.now))
        return isFacebook ? tr("Facebook can be tried again now") : tr("Gupshup can be asked again now");
    const QString when = nearDayAndTime(view.wait->until, view.now);
    return isFacebook ? tr("Facebook can be tried again %1", "tomorrow at 14:03, on 5 December 2026 at 14:03").arg(when)
                      : tr("Gupshup can be asked again %1", "tomorrow at 14:03, on 5 December 2026 at 14:03").arg(when);
}

QString WaitText::left(const WaitView &view)
{
    if (view.wait->isOver(view.now))
        return {};
    constexpr auto longInHours = 48h;
    return tr("Time left: %1")
        .arg(view.left < longInHours
                 ? durationText(view.left)
                 : tr("%1 days", "two or more").arg(std::chrono::floor<std::chrono::days>(view.left).count()));
}

QString WaitText::why(const Wait &wait)
{
    const KnownError *row = rowOf(wait);
    return row ? errorSentence(row->cause) : QString();
}

QString WaitText::meanwhile(const Wait &wait)
{
    const KnownError *row = rowOf(wait);
    return row ? errorSentence(row->where) : QString();
}

QString WaitText::howLong(const Wait &wait)
{
    if (wait.isChosen)
        return tr("This day was chosen here.");
    const KnownError *row = rowOf(wait);
    return row ? errorSentence(row->wait) : QString();
}

QString WaitText::earlier(const WaitView &view)
{
    if (view.wait->isOver(view.now))
        return {};
    const KnownError *row = rowOf(*view.wait);
    if (!row)
        return tr("Trying earlier is possible.");
    return tr("Trying earlier is possible.") + u' ' +
           (row->cost.isEmpty() ? tr("What it costs is not known.") : errorSentence(row->cost));
}

QString WaitText::tellsThen()
{
    return tr("Golive tells you then. If it was closed, it does so at its next start.");
}

QString WaitText::ofOffer(WaitChoice choice, const WaitOffer &offer)
{
    if (choice == WaitChoice::None || choice == WaitChoice::Begin || !offer.running)
        return {};
    WaitView view;
    view.wait = offer.running;
    view.now = offer.now;
    const QString until = title(view) + u'.';
    if (choice == WaitChoice::Longer)
        return tr("A longer wait runs already.") + u' ' + until;
    return tr("The timer runs.") + u' ' + until + u' ' + tellsThen();
}

QString WaitText::tryButton(const WaitView &view)
{
    return !view.wait || view.wait->isOver(view.now) ? tr("Try again now") : tr("Try earlier all the same");
}

QString WaitText::ofRow(const SetupSummary &summary, Instant now)
{
    if (!summary.tryAgainAt)
        return {};
    return now >= *summary.tryAgainAt
               ? tr("Facebook's part can be tried again now")
               : tr("Facebook's part can be tried again %1", "tomorrow at 14:03, on 5 December 2026 at 14:03")
                     .arg(nearDayAndTime(*summary.tryAgainAt, now));
}

QString WaitText::mixedErrors()
{
    const KnownError *row = recogniseError(u"Multiple or inconsistent onboarding errors"_s).error;
    return row ? errorSentence(row->cause) + u' ' + errorToDo(*row) : QString();
}

QString WaitText::chooseHint()
{
    return tr("A week is Golive's own suggestion. If Facebook or Gupshup has named a time, choose that.");
}

} // namespace golive::ui
