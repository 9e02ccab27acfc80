#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace golive {

/// What is known of one cause of errors: a row of resources/rules/errors.json. The sentences are English as they stand
/// there; ui/wording/errortext.h speaks them. What is empty is not known.
struct KnownError
{
    /// Who must act so that it goes on.
    enum class Actor { Owner, PortfolioAdmin, Partner, Gupshup, Meta, Nobody };

    QStringList codes;          ///< Numbers and names of events; may be empty.
    QStringList texts;          ///< Of every language, as documented.
    bool isGeneral = false;     ///< Anything more exact comes before it, like a sub-code before the code 100.
    bool isAfterSignUp = false; ///< Of what comes after Facebook's part: its wait puts off no try of that.
    QString cause;
    std::optional<Actor> who;
    QString where;                   ///< On the phone or site, and what to do there.
    QString wait;                    ///< How long, in words.
    std::chrono::minutes waitFor{0}; ///< The same, from the moment of the error; zero where it counts from another.
    QString cost;                    ///< Of another try.
    QString source;                  ///< An address.
    QString date;                    ///< ISO: what the source says of its age, else when it was read.

    bool operator==(const KnownError &) const = default;
};

/// Every row; built into the program, and so the same at each call.
const QList<KnownError> &knownErrors();
/// The row of a code as Meta writes it, nothing else around it; nullptr where there is none.
const KnownError *knownError(const QString &code);

/// "portfolio admin": the same in every language, as in errors.json and for programs.
QString actorName(KnownError::Actor);

} // namespace golive
