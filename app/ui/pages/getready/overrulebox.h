#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace golive::ui {

/// "Continue anyway", with the reason that is kept.
class OverruleBox : public QWidget
{
    Q_OBJECT
public:
    /// The controls are named PREFIX_overrule and PREFIX_reason.
    OverruleBox(const QString &prefix, const QString &about, QWidget *parent = nullptr);

    void draw(bool isOverruled, const QString &reason);

Q_SIGNALS:
    void overruled(bool isOverruled, const QString &reason);

private:
    QCheckBox *m_box;
    QLineEdit *m_reason;
};

} // namespace golive::ui
