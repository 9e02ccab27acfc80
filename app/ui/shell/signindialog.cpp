#include "ui/shell/signindialog.h"

#include "ui/style/spacing.h"
#include "ui/widgets/look.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SignInDialog::Words SignInDialog::ofProxy(const QString &host, bool wasRefused)
{
    const QString text =
        wasRefused ? tr("The proxy %1 did not accept this name and password. Please type them again.")
                   : tr("This network's proxy %1 wants a name and a password before it lets anything through to "
                        "Gupshup and Facebook. Whoever looks after the network knows them.");
    return {u"proxy"_s,
            tr("Sign in to the proxy"),
            text.arg(host),
            tr("Golive keeps them in this computer's keychain, and nowhere else."),
            tr("Name for the proxy"),
            tr("Password for the proxy")};
}

SignInDialog::Words SignInDialog::ofStore(const QString &store, bool wasRefused)
{
    const QString text = wasRefused
                             ? tr("%1 did not accept the password. Please type it again, or ask whoever looks after "
                                  "the server.")
                             : tr("%1 asks for a password. Whoever looks after the server knows it.");
    return {u"store"_s,
            tr("Sign in to your team's server"),
            text.arg(store),
            tr("Golive keeps it in this computer's keychain, and nowhere else."),
            {},
            tr("Password for the server")};
}

SignInDialog::SignInDialog(const Words &words, QWidget *parent)
    : QDialog(parent), m_user(words.user.isEmpty() ? nullptr : new QLineEdit(this)), m_password(new SecretField(this))
{
    setObjectName(words.name + u"Dialog"_s);
    setWindowTitle(words.title);
    auto *text = new WrapLabel(words.text, nullptr, this);
    text->setObjectName(words.name + u"Text"_s);
    auto *kept = new WrapLabel(words.kept, "small", this);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    if (m_user) {
        m_user->setObjectName(words.name + u"User"_s);
        m_user->setAccessibleName(words.user);
        form->addRow(tr("&Name"), m_user);
    }
    m_password->setObjectName(words.name + u"Password"_s);
    m_password->setAccessibleName(words.password);
    form->addRow(tr("&Password"), m_password);
    auto *buttons = new QDialogButtonBox(this);
    auto *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(words.name + u"SignIn"_s);
    signIn->setEnabled(false);
    setLook(*signIn, "primary");
    auto *later = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    later->setObjectName(words.name + u"NotNow"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(kept);
    column->addWidget(buttons);
    setMinimumWidth(420);

    // A proxy may want a name and no password.
    connect(m_user ? m_user : m_password, &QLineEdit::textChanged, signIn, [this, signIn](const QString &typed) {
        signIn->setEnabled(m_user ? !typed.trimmed().isEmpty() : !typed.isEmpty());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        // A password may begin or end with a space.
        Q_EMIT given(m_user ? m_user->text().trimmed() : QString(), Secret(m_password->text()));
        accept();
    });
}

} // namespace golive::ui

#include "moc_signindialog.cpp"
