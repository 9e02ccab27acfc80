#pragma once

#include "base/secret.h"

#include <QDialog>

class QLineEdit;

namespace golive::ui {

class SecretField;

/// Asks for a password, and for a name where one is wanted: for a proxy, since both the API and the web view need them,
/// or for a team's server, before there is a window.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString name; ///< What its controls are called begins so.
        QString title;
        QString text;
        QString kept; ///< Where that which is typed is kept.
        QString user; ///< The name's field, for those who hear it; empty where a password alone is asked for.
        QString password;
    };
    static Words ofProxy(const QString &host, bool wasRefused);
    /// `store`: its address, as it is shown.
    static Words ofStore(const QString &store, bool wasRefused);
    explicit SignInDialog(const Words &words, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `user` is empty where no name was asked for.
    void given(const QString &user, const golive::Secret &password);

private:
    QLineEdit *m_user; ///< Null where no name is asked for.
    SecretField *m_password;
};

} // namespace golive::ui
