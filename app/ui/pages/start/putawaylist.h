#pragma once

#include "domain/view/pageview.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace golive::ui {

class FoldButton;
class LinkButton;
class WrapLabel;

/// The set-ups that were put away, folded up; each can be brought back. Hidden where there are none.
class PutAwayList : public QWidget
{
    Q_OBJECT
public:
    explicit PutAwayList(QWidget *parent = nullptr);

    void draw(const StartView &);

Q_SIGNALS:
    void bringBackChosen(const golive::SetupId &setup);
    void moreWanted();

private:
    void addRow(const SetupSummary &);

    QWidget *m_list;
    QVBoxLayout *m_lines;
    FoldButton *m_fold;
    LinkButton *m_more; ///< There only where not all are shown.
    QList<SetupId> m_drawn;
    QList<QWidget *> m_rows;
    QList<WrapLabel *> m_texts; ///< As m_drawn.
};

} // namespace golive::ui
