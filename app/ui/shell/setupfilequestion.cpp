#include "ui/shell/setupfilequestion.h"

#include "domain/facts/phonenumber.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/placetime.h"

#include <QDialogButtonBox>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString shownNumber(const QString &number)
{
    const auto parsed = parsePhoneNumber(number, {});
    return parsed ? formattedNumber(*parsed) : number;
}

} // namespace

SetupFileQuestion::SetupFileQuestion(const SetupFile &file, Beside beside, QWidget *parent)
    : QDialog(parent), m_file(file)
{
    setObjectName(u"setupFileQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Is this you?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(newLabel(this, "heading", tr("Is this you?")));
    column->addWidget(
        newLabel(this, nullptr,
                 tr("Somebody sent you this file to connect a WhatsApp Business number to Gupshup. WhatsApp "
                    "on the phone stays.")));

    auto *claims = newCard(this, Card::Tone::Quiet, tr("The file says"));
    claims->setObjectName(u"setupFileClaims"_s);
    addRow(claims->body(), tr("Number"), u"fileNumber"_s, shownNumber(file.number));
    addRow(claims->body(), tr("Business"), u"fileBusiness"_s, file.business.isEmpty() ? file.appName : file.business);
    addRow(claims->body(), tr("Sent by"), u"fileSender"_s, file.sender);
    addRow(claims->body(), tr("Provider"), u"fileProvider"_s, file.provider);
    // As it is asked for on the wire: letters of other scripts that look like ours do not look like ours there.
    addRow(claims->body(), tr("Its link leads to"), u"fileHost"_s, file.link.host(QUrl::FullyEncoded));
    if (file.linkMadeAt != Instant{})
        addRow(claims->body(), tr("Link made"), u"fileMade"_s, dateAndTime(file.linkMadeAt));
    column->addWidget(claims);

    column->addWidget(
        newLabel(this, "warning",
                 tr("Golive cannot check any of this. Go on only if you know the sender and the number is "
                    "your own.")));
    if (beside == Beside::GoesOn)
        column->addWidget(newLabel(this, nullptr, tr("This set-up is known here: it goes on where it was left.")));
    if (beside == Beside::KeepsOther)
        column->addWidget(newLabel(this, nullptr,
                                   tr("The set-up that is on the screen now is kept. You find it on the start page.")));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *yes = buttons->addButton(tr("Yes, this is me"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"setupFileYes"_s);
    yes->setAutoDefault(false);
    QPushButton *no = buttons->addButton(tr("No, this is not my business"), QDialogButtonBox::RejectRole);
    no->setObjectName(u"setupFileNo"_s);
    no->setDefault(true);
    column->addWidget(buttons);
    setMinimumWidth(480);
    no->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SetupFileQuestion::addRow(QVBoxLayout *rows, const QString &name, const QString &objectName, const QString &value)
{
    auto *row = newLabel(this, nullptr,
                         value.isEmpty() ? tr("%1: the file does not say").arg(name)
                                         : tr("%1: %2", "name of a line, its value").arg(name, value));
    row->setObjectName(objectName);
    rows->addWidget(row);
}

QString notMyFileText(const SetupFile &file)
{
    const QString nothing = SetupFileQuestion::tr("Nothing of the file was kept.");
    const QString ask =
        file.sender.isEmpty() && file.provider.isEmpty()
            ? SetupFileQuestion::tr(
                  "Ask the person who sent it for the file of your own number. If you do not know who "
                  "sent it, delete it and do not open its link.")
            : SetupFileQuestion::tr("Ask %1 for the file of your own number. If you do not know the sender, delete the "
                                    "file and do not open its link.")
                  .arg(file.sender.isEmpty() ? file.provider : file.sender);
    return nothing + u' ' + ask;
}

} // namespace golive::ui

#include "moc_setupfilequestion.cpp"
