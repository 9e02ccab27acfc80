#include "ui/text/setuptext.h"

#include "ui/text/shelltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SetupText)
public:
    static QString nameless() { return tr("A set-up without a name yet"); }
    static QString at(const QString &page) { return tr("stopped at: %1", "page").arg(page); }
    static QString deadline(const QString &when) { return tr("Ask for the chats by %1 at the latest", "weekday, clock").arg(when); }
    static QString dayAndClock(const QString &day, const QString &clock) { return tr("%1, %2", "weekday, clock").arg(day, clock); }
};

} // namespace

QString setupName(const SetupSummary &summary)
{
    if (!summary.client.isEmpty())
        return summary.client;
    return summary.number.isEmpty() ? Words::nameless() : summary.number;
}

QString setupDetails(const SetupSummary &summary)
{
    QStringList parts;
    if (!summary.number.isEmpty() && !summary.client.isEmpty())
        parts << summary.number;
    parts << Words::at(pageTitle(summary.page));
    return parts.join(u" · "_s);
}

QString setupDeadline(Instant deadline)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toEpochMs(deadline)).toLocalTime();
    return Words::deadline(Words::dayAndClock(QLocale().dayName(local.date().dayOfWeek()),
                                              QLocale().toString(local.time(), u"HH:mm"_s)));
}

} // namespace golive::ui
