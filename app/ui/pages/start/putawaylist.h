#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

namespace golive::ui {

class FoldButton;
class LinkButton;
class SetupList;

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
    QWidget *m_folded;
    SetupList *m_list;
    FoldButton *m_fold;
    LinkButton *m_more; ///< There only where not all are shown.
};

} // namespace golive::ui
