#pragma once

#include "domain/reminder/nextreminder.h"
#include "ui/wording/sharetext.h"
#include "ui/wording/tongue.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of reminding an owner: what he reads is in his language, what staff read in the window's.
class ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ReminderText)
public:
    /// What the reminder is about: "The link has not been opened."
    static QString what(OwnerReminder);
    /// Why none is proposed.
    static QString hold(NextReminder::Hold);
    /// "Ana reminded the owner 2 h 5 min ago: The link has not been opened."
    static QString reminded(const OwnerReminded &, Instant now);

    /// What goes to the owner, ready to be sent; `sender`: by what name whoever sends it is known.
    static SharedLink letter(const ReminderView &, OwnerReminder, const QString &sender, const Tongue &);

private:
    static QString subject(const ReminderView &, OwnerReminder, const Tongue &);
    static QString body(const ReminderView &, OwnerReminder, const Tongue &);
    static QString toDo(OwnerReminder, const Tongue &);
    static QString untilWhen(const ReminderView &, OwnerReminder, const Tongue &);
};

} // namespace golive::ui
