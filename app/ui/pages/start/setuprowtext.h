#pragma once

#include "domain/view/surroundings.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace golive::ui {

/// What a person can do with a row of Start.
enum class RowAction { Resume, TakeOver, PutAway, BringBack };

/// A button of a row.
struct RowButton
{
    RowAction action = RowAction::Resume;
    QString text; ///< Empty: a cross.
    QString name; ///< With the client's: for who hears it, and for the menu.
    bool operator==(const RowButton &) const = default;
};

/// A row of Start's lists, worded: who, what is wrong, until when, how far and who must act, and who looks after it.
struct SetupRowText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SetupRowText)
public:
    QString title{};
    QString attention{}; ///< Red, with a mark.
    QString deadline{};
    QString stage{};
    QString rest{};
    QList<RowButton> buttons{};          ///< In the order of reading.
    RowAction first = RowAction::Resume; ///< What Enter does.

    /// The row's name, and all else that it says, for who hears it.
    QString name() const { return title.isEmpty() ? stage : title; }
    QString heard() const;
    bool has(RowAction) const;
    bool operator==(const SetupRowText &) const = default;

    static SetupRowText unfinished(const SetupSummary &, Instant now);
    static SetupRowText putAway(const SetupSummary &, Instant now);
};

} // namespace golive::ui
