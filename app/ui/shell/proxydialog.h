#pragma once

#include "base/secret.h"

#include <QDialog>

class QLineEdit;

namespace golive::ui {

class SecretField;

/// Asks for the name and password that a proxy wants. Golive's own, since both the API and the web view need them.
class ProxyDialog final : public QDialog
{
    Q_OBJECT
public:
    ProxyDialog(const QString &host, bool wasRefused, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &user, const golive::Secret &password);

private:
    QLineEdit *m_user;
    SecretField *m_password;
};

} // namespace golive::ui
