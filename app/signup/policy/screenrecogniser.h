#pragma once

#include "base/result.h"
#include "signup/policy/hostlist.h"
#include "signup/policy/screenfacts.h"

#include <QHash>
#include <QList>

namespace golive::signup {

struct SignUpContext;

/// Knows the screens of the sign-up by what can be read of a page (resources/rules/screens.json). The answer moves the
/// coach's card and nothing else: a page that lies gets the wrong card.
class ScreenRecogniser
{
public:
    ScreenRecogniser() = default;

    /// Reads a rules file; the error names the first bad entry.
    static Result<ScreenRecogniser, QString> parse(const QByteArray &json);
    /// resources/rules/screens.json as built in.
    static ScreenRecogniser shipped();

    /// The screen's id, such as "phone-number"; empty: not known. Only hosts of the rules count, in practice only the
    /// practice origins.
    QString screenOf(const ScreenFacts &, const SignUpContext &) const;
    /// All ids, in the order of the rules.
    QStringList ids() const;

private:
    /// All that is given has to be in the page; comparable() texts.
    struct Pattern
    {
        QString heading;
        QString title;
        QString button;
        QString path;

        /// How much the pattern says of this page; 0 where it does not fit.
        int weight(const ScreenFacts &comparable) const;
    };
    struct Screen
    {
        QString id;
        QString of; ///< Whose page it is: a key of m_hosts.
        QList<Pattern> patterns;
    };

    QHash<QString, HostList> m_hosts;
    QList<Screen> m_screens;
};

} // namespace golive::signup
