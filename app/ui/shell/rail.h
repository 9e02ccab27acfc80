#pragma once

#include "domain/progress.h"

#include <QList>
#include <QScrollArea>

namespace golive::ui {

class RailStep;

/// Where the person is on the way: the steps by stage. A step that can be gone to is a button.
class Rail : public QScrollArea
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void draw(const QList<StepProgress> &);
    /// Slim, it shows the marks only: names are in their tool tips, and said as before.
    void setSlim(bool);
    /// In pixels, with the names.
    static int wholeWidth();

Q_SIGNALS:
    void pageChosen(golive::Page page);
    void explanationWanted();

private:
    QList<RailStep *> m_steps;
    QWidgetList m_names; ///< Of Golive and of the stages, and what is below the steps.
    bool m_isSlim = false;
    QList<StepProgress> m_drawn;
};

} // namespace golive::ui
