#pragma once

#include "domain/chats/observed.h"
#include "domain/chats/standing.h"

#include <QCoreApplication>

namespace golive::ui {

/// How the number stands with Gupshup after it went live, in plain words, with what to do.
class StandingText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::StandingText)
public:
    static QString title(const Standing &);
    static QString body(const Standing &);
    /// Why, as Meta gave it; a reason that is new to us is shown as sent. Empty where none was sent.
    static QString reason(const Standing &);
    /// What an event says and no state has confirmed; empty where there is none.
    static QString hint(const Standing &);
    static QString hintBody(const Standing &);
    static QString reconnected(Instant at);
    /// An account event in one line, for a list: unknown ones as sent.
    static QString note(const AccountNote &);
};

} // namespace golive::ui
