#include "ui/shell/storesignindialog.h"

#include "ui/style/spacing.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

StoreSignInDialog::StoreSignInDialog(const QString &store, bool wasRefused, QWidget *parent)
    : QDialog(parent), m_password(new SecretField(this))
{
    setObjectName(u"storeSignIn"_s);
    setWindowTitle(tr("Sign in to your team's server"));
    auto *text = new WrapLabel(this);
    text->setObjectName(u"storeSignInText"_s);
    text->say(wasRefused ? tr("%1 did not accept the password. Please type it again, or ask whoever looks after the "
                              "server.")
                               .arg(store)
                         : tr("%1 asks for a password. Whoever looks after the server knows it.").arg(store));
    auto *kept = new WrapLabel(tr("Golive keeps it in this computer's keychain, and nowhere else."), "small", this);
    m_password->setObjectName(u"storePassword"_s);
    m_password->setAccessibleName(tr("Password for the server"));
    auto *buttons = new QDialogButtonBox(this);
    auto *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"storeSignInButton"_s);
    signIn->setEnabled(false);
    auto *later = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"storeNotNow"_s);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Password"), m_password);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(kept);
    column->addWidget(buttons);
    setMinimumWidth(420);

    connect(m_password, &QLineEdit::textChanged, signIn,
            [signIn](const QString &password) { signIn->setEnabled(!password.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(Secret(m_password->text())); // a password may begin or end with a space
        accept();
    });
}

} // namespace golive::ui

#include "moc_storesignindialog.cpp"
