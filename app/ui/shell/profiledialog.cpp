#include "ui/shell/profiledialog.h"

#include "base/enumvalues.h"
#include "base/plaintext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/countryname.h"
#include "ui/wording/languages.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ProfileWords)
public:
    static QString name(ProfilePart part)
    {
        switch (part) {
        case ProfilePart::EventsAddress: return tr("Address for events");
        case ProfilePart::Country: return tr("Country of numbers without +");
        case ProfilePart::Region: return tr("Proposed place of messages");
        case ProfilePart::Contact: return tr("Our own contact");
        case ProfilePart::Language: return tr("Language of owners");
        case ProfilePart::Sender: return tr("Sender's name in files for owners");
        }
        return {};
    }
    static QString value(const PartnerProfile &profile, ProfilePart part)
    {
        switch (part) {
        case ProfilePart::EventsAddress: return address(profile);
        case ProfilePart::Country: return countryName(profile.country);
        case ProfilePart::Region: return countryName(profile.region);
        case ProfilePart::Contact:
            return plainLine(
                QStringList{profile.contact.name, profile.contact.email, profile.contact.phone}.join(u", "_s));
        case ProfilePart::Language: return languageName(profile.ownerLanguage);
        case ProfilePart::Sender: return plainLine(profile.sender);
        }
        return {};
    }

private:
    static QString address(const PartnerProfile &profile)
    {
        const QString url = plainLine(profile.eventsUrl);
        return profile.headerName.isEmpty()
                   ? url
                   : tr("%1, with the header %2, whose value stands in the keychain of this computer.")
                         .arg(url, plainLine(profile.headerName));
    }
    static QString languageName(const QString &code)
    {
        for (const Language &one : languages()) {
            if (one.code == code)
                return one.ownName;
        }
        return code;
    }
};

} // namespace

ProfileDialog::ProfileDialog(const QString &account, QWidget *parent)
    : QDialog(parent), m_intro(newLabel(this)), m_lines(new QGridLayout)
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(tr("What new clients begin with"));
    m_intro->setObjectName(u"profileIntro"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(newLabel(this, "fieldLabel", plainLine(account)));
    column->addWidget(m_intro);
    column->addLayout(m_lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = buttons->addButton(tr("Forget all"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"profileForgetAll"_s);
    // Enter closes, and forgets nothing.
    all->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    m_all = all;
    column->addStretch(1);
    column->addWidget(buttons);
    connect(all, &QPushButton::clicked, this, &ProfileDialog::forgetAllWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(520);
}

void ProfileDialog::draw(const PartnerProfile &profile)
{
    m_intro->say(profile.isEmpty()
                     ? tr("Nothing is remembered. What Gupshup accepts for your next client is.")
                     : tr("This is as it was for your last client, on this computer only. A new client begins with "
                          "it, and where you type something else that is remembered instead."));
    m_all->setEnabled(!profile.isEmpty());
    // A button that goes while it is handling its press is deleted later.
    if (m_place) {
        m_place->hide();
        m_place->deleteLater();
    }
    m_place = new QWidget(this);
    auto *lines = new QGridLayout(m_place);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(spacing::large);
    lines->setVerticalSpacing(spacing::tight);
    lines->setColumnStretch(0, 1);
    for (const ProfilePart part : enumValues<ProfilePart>()) {
        if (!has(profile, part))
            continue;
        const int row = lines->rowCount();
        const QString name = ProfileWords::name(part);
        auto *value = newLabel(m_place, nullptr, ProfileWords::value(profile, part));
        value->setObjectName(u"profileValue%1"_s.arg(static_cast<int>(part)));
        auto *forget = newLinkButton(m_place, u"profileForget%1"_s.arg(static_cast<int>(part)), tr("Forget"));
        forget->setAccessibleName(tr("Forget: %1").arg(name));
        // Below each other: an address needs the width.
        lines->addWidget(newLabel(m_place, "fieldLabel", name), row, 0, Qt::AlignVCenter);
        lines->addWidget(forget, row, 1, Qt::AlignVCenter);
        lines->addWidget(value, row + 1, 0, 1, 2);
        connect(forget, &QPushButton::clicked, this, [this, part] { Q_EMIT forgetWanted(part); });
    }
    m_lines->addWidget(m_place, 0, 0);
    adjustSize();
}

} // namespace golive::ui

#include "moc_profiledialog.cpp"
