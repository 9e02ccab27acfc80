#pragma once

#include "domain/setup.h"
#include "programs/options.h"
#include "programs/signedinengine.h"

#include <QObject>

namespace golive::programs {

/// `golivectl link CLIENT`: the sign-up link that Golive has for a client, how old it is, whether somebody has begun
/// with it, and how many are left. 3 where none works.
Result<Leave, Leave> showLink(const Options &);
/// Its link as it is shown.
Leave linkAnswer(const Options &, const Setup &, Instant now);

/// `golivectl link CLIENT --new --yes`: asks Gupshup for a new one, which uses up one of those that are left.
class LinkProgram final : public QObject
{
    Q_OBJECT
public:
    explicit LinkProgram(Options options, QObject *parent = nullptr);

    /// Fails where nothing can be asked for.
    Result<Done, Leave> start();
    /// What is printed, or why there is no new one.
    const Result<Leave, Leave> &answer() const { return m_answer; }
    void finish();

Q_SIGNALS:
    void finished();

private:
    void ask();
    void look();
    void end(const Result<Leave, Leave> &);

    Options m_options;
    SetupId m_setup;
    QUrl m_before;
    bool m_isAsked = false;
    SignedInEngine m_place;
    Result<Leave, Leave> m_answer;
};

} // namespace golive::programs
