#pragma once

#include "domain/view/surroundings.h"
#include "ui/widgets/card.h"

#include <QList>

class QVBoxLayout;

namespace golive::ui {

class SetupRow;

/// The set-ups that are not finished, the most pressing first. Hidden where there are none.
class UnfinishedList : public Card
{
    Q_OBJECT
public:
    explicit UnfinishedList(QWidget *parent = nullptr);

    /// `open` is on the screen already and left out.
    void draw(const QList<SetupSummary> &, const SetupId &open, Instant now);
    QWidget *firstRow() const;

Q_SIGNALS:
    void resumeChosen(const golive::SetupId &setup);
    /// `isGivenUp`: its name was typed, since its 24 hours run.
    void putAwayChosen(const golive::SetupId &setup, bool isGivenUp);
    void takeOverChosen(const golive::SetupId &setup);

private:
    void addRow(const SetupSummary &);
    void putAway(const SetupSummary &);
    void askToTakeOver(const SetupSummary &);
    const SetupSummary *drawn(const SetupId &) const;

    QList<SetupSummary> m_drawn;
    QList<SetupRow *> m_rows; ///< As m_drawn.
};

} // namespace golive::ui
