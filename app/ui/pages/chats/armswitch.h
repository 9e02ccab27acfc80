#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QCheckBox;

namespace golive::ui {

class WrapLabel;

/// "By itself as soon as the number is live": on by default, visible, and can be turned off.
class ArmSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit ArmSwitch(QWidget *parent = nullptr);

    void draw(const SetUpView &);

Q_SIGNALS:
    void changed(const golive::Arming &arming);

private:
    QCheckBox *m_box;
    WrapLabel *m_why;
    Arming m_arming;
};

} // namespace golive::ui
