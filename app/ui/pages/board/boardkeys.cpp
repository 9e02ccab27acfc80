#include "ui/pages/board/boardkeys.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

BoardKeys::BoardKeys(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"boardKeys"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys of the board"));
    const QList<std::pair<QString, QString>> rows{
        {tr("%1 or %2").arg(keyText(QKeySequence::Find), u"/"_s), tr("Search")},
        {keyText(Qt::Key_Down), tr("From the search to the clients")},
        {keyText(Qt::Key_Escape), tr("Empty the search")},
        {keyText(Qt::Key_Return), tr("Go on with the client")},
        {tr("%1 and %2").arg(keyText(Qt::SHIFT | Qt::Key_Down), keyText(QKeySequence::SelectAll)),
         tr("Choose several clients")},
        {keyText(Qt::Key_Delete), tr("Archive what is chosen")},
        {keyText(QKeySequence::New), tr("New client")},
        {keyText(Qt::CTRL | Qt::Key_R), tr("Remind the owner")},
        {keyText(Qt::Key_F5), tr("Check what is chosen at Gupshup now")},
        {keyText(Qt::CTRL | Qt::Key_E), tr("Export what is chosen, or all that is shown")},
        {tr("%1 to %2").arg(keyText(Qt::CTRL | Qt::Key_1), keyText(Qt::CTRL | Qt::Key_9)),
         tr("To an open client, from anywhere")},
        {keyText(Qt::CTRL | Qt::Key_0), tr("Back to the board")},
        {u"?"_s, tr("This sheet")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::section);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < rows.size(); ++row) {
        grid->addWidget(newLabel(this, "fieldLabel", rows[row].first), row, 0);
        grid->addWidget(newLabel(this, nullptr, rows[row].second), row, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(grid);
    column->addWidget(buttons);
    setMinimumWidth(460);
}

} // namespace golive::ui

#include "moc_boardkeys.cpp"
