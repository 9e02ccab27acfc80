#include "ui/wording/healthtext.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString HealthText::title(HealthTrouble trouble)
{
    switch (trouble) {
    case HealthTrouble::None: return {};
    case HealthTrouble::Unpaid: return tr("Replies are not delivered: the credit line is missing");
    case HealthTrouble::Blocked: return tr("Nothing can be sent through the API");
    case HealthTrouble::Restricted: return tr("Meta has restricted this number");
    case HealthTrouble::Limited: return tr("Meta limits what may be sent");
    case HealthTrouble::Flagged: return tr("Meta has flagged this number");
    }
    return {};
}

QString HealthText::body(HealthTrouble trouble)
{
    switch (trouble) {
    case HealthTrouble::None: return {};
    case HealthTrouble::Unpaid:
        return tr("Gupshup must act: write to its support that the credit line of this account is to be attached. "
                  "Messages through the API are charged, and without a line Meta stops delivering. The phone app goes "
                  "on and costs nothing.");
    case HealthTrouble::Blocked:
        return tr("We must act: write to Gupshup's support with what it said. The phone app goes on.");
    case HealthTrouble::Restricted:
        return tr("The owner must act: Business Support Home on Facebook says why, and there a review can be asked "
                  "for. Send nothing in bulk until then.");
    case HealthTrouble::Limited:
        return tr("The owner must act: often the business is not verified yet. Meta Business Suite says under Security "
                  "Centre what is missing. Replies to customers go on.");
    case HealthTrouble::Flagged:
        return tr("The owner must act: too many customers block or report the messages. Send fewer of them, and only "
                  "to who asked for them; else Meta restricts the number.");
    }
    return {};
}

QString HealthText::said(const Health &health)
{
    QStringList words{health.account, health.number, health.sending};
    words.removeAll(QString());
    QStringList parts;
    if (!words.isEmpty())
        parts << words.join(u" · "_s);
    for (const Health::Fault &fault : health.faults) {
        QStringList one{fault.code, fault.text, fault.solution};
        one.removeAll(QString());
        parts << one.join(u" · "_s);
    }
    return parts.isEmpty() ? QString() : tr("Gupshup says: %1", "words of a server").arg(parts.join(u". "_s));
}

QString HealthText::phoneQuietTitle()
{
    return tr("WhatsApp Business should be opened on the phone");
}

QString HealthText::phoneQuietBody()
{
    return tr("The owner must act: nothing has come from the phone app for 12 days or longer. Meta disconnects a "
              "number whose phone app is not opened for about 14 days. Open it, and send a message from it.");
}

} // namespace golive::ui
