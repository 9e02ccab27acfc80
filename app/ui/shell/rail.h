#pragma once

#include "domain/progress.h"
#include "ui/shell/brand.h"

#include <QList>
#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace golive::ui {

class RailStep;
class WrapLabel;

/// Where the person is on the way: the steps by stage. A step that can be gone to is a button.
class Rail : public QScrollArea
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void draw(const QList<StepProgress> &);
    /// Slim, it shows the marks only: names are in their tool tips, and said as before.
    void setSlim(bool);
    /// Whose Golive this is: a provider's logo in the place of Golive's sign, its name with "with Golive" below.
    void noteBrand(const Brand &);
    /// In pixels, with the names.
    static int wholeWidth();

Q_SIGNALS:
    void pageChosen(golive::Page page);
    void explanationWanted();
    void supportBundleWanted();

private:
    void fitLogo();

    QBoxLayout *m_brand = nullptr;
    QLabel *m_sign = nullptr;
    WrapLabel *m_name = nullptr;
    WrapLabel *m_with = nullptr; ///< Says whose program it is where the name above is a provider's.
    QImage m_logo;
    QList<RailStep *> m_steps;
    QWidgetList m_names; ///< Of Golive and of the stages, and what is below the steps.
    bool m_isSlim = false;
    QList<StepProgress> m_drawn;
};

} // namespace golive::ui
