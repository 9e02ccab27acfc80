#include "ui/shell/proxydialog.h"

#include "ui/style/spacing.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ProxyDialog::ProxyDialog(const QString &host, bool wasRefused, QWidget *parent)
    : QDialog(parent), m_user(new QLineEdit(this)), m_password(new SecretField(this))
{
    setObjectName(u"proxyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to the proxy"));
    auto *text = new WrapLabel(this);
    text->setObjectName(u"proxyText"_s);
    text->say(wasRefused ? tr("The proxy %1 did not accept this name and password. Please type them again.").arg(host)
                         : tr("This network's proxy %1 wants a name and a password before it lets anything through to "
                              "Gupshup and Facebook. Whoever looks after the network knows them.")
                               .arg(host));
    auto *kept = new WrapLabel(tr("Golive keeps them in this computer's keychain, and nowhere else."), "small", this);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setAccessibleName(tr("Name for the proxy"));
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setAccessibleName(tr("Password for the proxy"));
    auto *buttons = new QDialogButtonBox(this);
    auto *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"proxySignIn"_s);
    signIn->setEnabled(false);
    auto *cancel = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"proxyNotNow"_s);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Name"), m_user);
    form->addRow(tr("&Password"), m_password);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(kept);
    column->addWidget(buttons);
    setMinimumWidth(420);

    connect(m_user, &QLineEdit::textChanged, signIn,
            [signIn](const QString &user) { signIn->setEnabled(!user.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_user->text().trimmed(), Secret(m_password->text())); // a password may begin or end with a space
        accept();
    });
}

} // namespace golive::ui

#include "moc_proxydialog.cpp"
