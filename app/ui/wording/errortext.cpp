#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ErrorText)
public:
    static QString who(KnownError::Actor actor)
    {
        switch (actor) {
        case KnownError::Actor::Owner: return tr("The owner of the number must act.");
        case KnownError::Actor::PortfolioAdmin: return tr("An admin of the business portfolio must act.");
        case KnownError::Actor::Partner: return tr("The partner, who sets the number up, must act.");
        case KnownError::Actor::Gupshup: return tr("Gupshup must act.");
        case KnownError::Actor::Meta: return tr("Meta must act.");
        case KnownError::Actor::Nobody: return tr("Nobody has to act.");
        }
        return {};
    }

    /// What Meta's and Gupshup's support ask for stands in the sentence, so that it is copied along.
    static QString askSupport(const RecognisedError &found)
    {
        const QString at =
            found.at
                ? QDateTime::fromMSecsSinceEpoch(toEpochMs(*found.at), Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)
                : QString();
        if (!found.session.isEmpty() && !at.isEmpty())
            return tr("Try once more. If it comes back, write to Gupshup's support (partner.support@gupshup.io) with "
                      "the "
                      "exact words, the session id %1 and the time %2.")
                .arg(found.session, at);
        if (!found.session.isEmpty())
            return tr("Try once more. If it comes back, write to Gupshup's support (partner.support@gupshup.io) with "
                      "the "
                      "exact words, the session id %1 and the time.")
                .arg(found.session);
        return tr(
            "Try once more. If it comes back, write to Gupshup's support (partner.support@gupshup.io) with the exact "
            "words, the session id if one is shown, and the time.");
    }

    static QString general()
    {
        return tr(
            "This error is not in Golive's list. Gupshup says that most errors of this kind are on Meta's side, and "
            "that Meta's answer can take its time.");
    }
    static QString unknown() { return tr("not known"); }
};

QString orNotKnown(const QString &english)
{
    return english.isEmpty() ? ErrorWords::unknown() : errorSentence(english);
}

} // namespace

QString notKnown()
{
    return ErrorWords::unknown();
}

QString errorSentence(const QString &english)
{
    return english.isEmpty() ? QString()
                             : QCoreApplication::translate("golive::ui::ErrorSentence", english.toUtf8().constData());
}

ErrorText errorText(const RecognisedError &found)
{
    const QString unknown = ErrorWords::unknown();
    if (!found.error)
        return {ErrorWords::general(), unknown, ErrorWords::askSupport(found), unknown, unknown, unknown, unknown};
    const KnownError &error = *found.error;
    return {errorSentence(error.cause),
            error.who ? ErrorWords::who(*error.who) : unknown,
            orNotKnown(error.where),
            orNotKnown(error.wait),
            orNotKnown(error.cost),
            error.source.isEmpty() ? unknown : error.source,
            error.date.isEmpty() ? unknown : error.date};
}

QString errorWho(const KnownError &error)
{
    return error.who ? ErrorWords::who(*error.who) : QString();
}

QString errorToDo(const KnownError &error)
{
    QStringList sentences;
    if (error.who)
        sentences << ErrorWords::who(*error.who);
    for (const QString &english : {error.where, error.wait, error.cost}) {
        if (!english.isEmpty())
            sentences << errorSentence(english);
    }
    return sentences.join(u' ');
}

} // namespace golive::ui
