#include "ui/shell/senderdialog.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

#include <QDialogButtonBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {
constexpr int longestName = 150; // as much as the file's reader shows
} // namespace

SenderDialog::SenderDialog(const QString &sender, const QString &business, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"senderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A set-up file for the owner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(newLabel(
        this, nullptr, tr("Golive asks the owner “Is this you?” and shows these two lines, the number and the link.")));
    m_sender = addField(column, u"senderField"_s, tr("Your name, as the owner knows you")).field;
    m_business = addField(column, u"businessField"_s, tr("The owner's business")).field;
    m_sender->setText(sender);
    m_business->setText(business);
    for (QLineEdit *field : {m_sender, m_business})
        field->setMaxLength(longestName);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save the file …"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"senderSave"_s);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"senderCancel"_s);
    column->addWidget(buttons);
    setMinimumWidth(440);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_sender->text().trimmed(), m_business->text().trimmed());
        accept();
    });
}

} // namespace golive::ui

#include "moc_senderdialog.cpp"
