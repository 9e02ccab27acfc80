#pragma once

#include "domain/view/pageview.h"
#include "ui/pages/start/setuprowtext.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace golive::ui {

class LinkButton;
class SetupList;
class WrapLabel;

/// The set-ups that are not finished, the most pressing first. Hidden where there are none.
class UnfinishedList : public Card
{
    Q_OBJECT
public:
    explicit UnfinishedList(QWidget *parent = nullptr);

    /// `open` is on the screen already and left out.
    void draw(const StartView &, const SetupId &open);
    /// Takes the keyboard; nothing where there is no row.
    QWidget *firstRow() const;

Q_SIGNALS:
    void resumeChosen(const golive::SetupId &setup);
    /// `isGivenUp`: its name was typed, since its 24 hours run.
    void putAwayChosen(const golive::SetupId &setup, bool isGivenUp);
    void takeOverChosen(const golive::SetupId &setup);
    void searched(const QString &text);
    void moreWanted();

private:
    void press(const SetupId &, RowAction);
    void putAway(const SetupSummary &);
    void drawMore(const StartView &, qsizetype shown);

    QLineEdit *m_search; ///< There only where not all are shown.
    SetupList *m_list;
    WrapLabel *m_note;
    LinkButton *m_more;
};

} // namespace golive::ui
