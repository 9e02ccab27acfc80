#pragma once

#include "base/secret.h"

#include <QDialog>

namespace golive::ui {

class SecretField;

/// Asks for the password that a team's server wants, before there is a window.
class StoreSignInDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `store`: its address, as it is shown.
    StoreSignInDialog(const QString &store, bool wasRefused, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const golive::Secret &password);

private:
    SecretField *m_password;
};

} // namespace golive::ui
