#pragma once

#include <QDialog>

class QLineEdit;

namespace golive::ui {

/// Before a set-up file is saved: by whom it is sent and for whom it is. The owner is shown both, and asked whether he
/// is the one.
class SenderDialog : public QDialog
{
    Q_OBJECT
public:
    SenderDialog(const QString &sender, const QString &business, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &sender, const QString &business);

private:
    QLineEdit *m_sender = nullptr;
    QLineEdit *m_business = nullptr;
};

} // namespace golive::ui
