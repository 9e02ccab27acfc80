#include "ui/wording/ownertext.h"

#include "ui/wording/checktext.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QStringList>

namespace golive::ui {

namespace {

class OwnerWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::OwnerText)
public:
    static QString finish(const OwnerResult &result)
    {
        if (!result.finishedAt)
            return tr("Facebook's part is not finished.");
        return (result.isFinishSeen ? tr("Facebook said that it is finished: %1.")
                                    : tr("The owner said that Facebook is finished: %1."))
            .arg(dateAndTime(*result.finishedAt));
    }
    static QString sharing(ChatSharing sharing)
    {
        switch (sharing) {
        case ChatSharing::NotAsked: return {};
        case ChatSharing::Shared: return tr("The chats were shared on the phone.");
        case ChatSharing::NotShared: return tr("The chats were not shared on the phone.");
        case ChatSharing::NotSure: return tr("The owner is not sure whether the chats were shared.");
        }
        return {};
    }
};

QStringList checklistLines(const QMap<CheckItem, CheckChoice> &answers)
{
    if (answers.isEmpty())
        return {};
    QStringList lines;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (*it != CheckChoice::Yes)
            lines << CheckText::answered(it.key(), *it);
    }
    const auto yes = answers.size() - lines.size();
    lines.prepend(OwnerWords::tr("Checklist: %1 of %2 questions answered with yes.").arg(yes).arg(checkItemCount));
    return lines;
}

} // namespace

QString ownerResultFaultText(OwnerResultFault fault)
{
    switch (fault) {
    case OwnerResultFault::Missing:
        return OwnerWords::tr(
            "No result stands in this text. It is the line that begins with golive1: in the owner's message.");
    case OwnerResultFault::TooLarge:
        return OwnerWords::tr(
            "This is far more than a message. Copy the one message of the owner that has the line golive1: in it.");
    case OwnerResultFault::Newer:
        return OwnerWords::tr(
            "This result was made by a newer Golive. Update Golive here, or ask the owner to read it to you.");
    case OwnerResultFault::Incomplete:
        return OwnerWords::tr(
            "The end of the result is missing. Copy the whole message, or ask the owner to send it again.");
    case OwnerResultFault::Damaged:
        return OwnerWords::tr(
            "The result was changed on its way. Ask the owner to copy it in Golive and send it again.");
    }
    return {};
}

QString ownerResultFitText(OwnerResultFit fit)
{
    switch (fit) {
    case OwnerResultFit::Fits: return {};
    case OwnerResultFit::OtherApp:
        return OwnerWords::tr(
            "This result is about another app. Paste it on the start page: Golive finds the set-up that "
            "it belongs to.");
    case OwnerResultFit::OtherLink:
        return OwnerWords::tr(
            "This result was made with a sign-up link that is none of this set-up's. Was it another "
            "client's? If that link was made elsewhere for this client, send the owner this set-up's link: "
            "the owner pastes it in Golive and copies the result again.");
    case OwnerResultFit::Older:
        return OwnerWords::tr("A later result of this owner was taken in already. This older one changes nothing.");
    case OwnerResultFit::Known: return OwnerWords::tr("This result was taken in already.");
    case OwnerResultFit::FromBefore:
        return OwnerWords::tr(
            "This result is from before the number was connected again. Ask the owner for a new one.");
    }
    return {};
}

QString ownerResultForeignText(const OwnerResult &result)
{
    if (result.app.isEmpty())
        return OwnerWords::tr(
            "The owner pasted a link himself, and no set-up was found here that has this link now. Open "
            "the client's set-up and paste the result there: it says what differs.");
    return OwnerWords::tr(
        "No set-up here is about the app of this result. Look for it in the Golive that the set-up file was "
        "made with.");
}

QString ownerResultSays(const OwnerResult &result)
{
    QStringList lines{OwnerWords::finish(result)};
    if (const QString sharing = OwnerWords::sharing(result.chatSharing); !sharing.isEmpty())
        lines << sharing;
    if (!result.code.isEmpty())
        lines << OwnerWords::tr("Facebook showed error %1.").arg(result.code);
    if (!result.sessionId.isEmpty())
        lines << OwnerWords::tr("Meta session id: %1").arg(result.sessionId);
    if (!result.waba.isEmpty())
        lines << OwnerWords::tr("WhatsApp Business Account at Meta: %1").arg(result.waba.value);
    if (!result.phone.isEmpty())
        lines << OwnerWords::tr("Number id at Meta: %1").arg(result.phone.value);
    lines << checklistLines(result.answers);
    if (result.madeAt != Instant{})
        lines << OwnerWords::tr("Made %1, by the owner's clock.").arg(dateAndTime(result.madeAt));
    return lines.join(u'\n');
}

QString ownerToldProof(const ExchangeView &view)
{
    if (view.isProved)
        return OwnerWords::tr("Gupshup says by now that Facebook's part is finished.");
    return view.told && view.told->finishedAt
               ? OwnerWords::tr("Nothing but this result says so yet: Golive goes on asking Gupshup.")
               : QString();
}

QString ownerToldText(const ExchangeView &view)
{
    if (!view.told)
        return {};
    QStringList lines{OwnerWords::tr("As the owner's Golive said:"), ownerResultSays(*view.told)};
    if (const QString proof = ownerToldProof(view); !proof.isEmpty())
        lines << proof;
    return lines.join(u'\n');
}

} // namespace golive::ui
