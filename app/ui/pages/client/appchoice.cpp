#include "ui/pages/client/appchoice.h"

#include "ui/pages/client/appdelegate.h"
#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/look.h"
#include "ui/wording/numbertext.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;

bool matches(const AppSummary &app, const QString &filter)
{
    const QString wanted = filter.trimmed();
    return wanted.isEmpty() || app.name.contains(wanted, Qt::CaseInsensitive) || app.phone.contains(wanted);
}

/// The number typed, as libphonenumber formatted it, back to what numbers are compared by.
QString digitsOf(const QString &formatted)
{
    QString digits(u'+');
    std::copy_if(formatted.begin(), formatted.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace

AppChoice::AppChoice(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)), m_note(new FieldNote(this))
{
    m_filter->setObjectName(u"appFilter"_s);
    m_filter->setAccessibleName(tr("Search for an app"));
    m_filter->setPlaceholderText(tr("Search by name or number"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(u"search"_s, Theme::colours().muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"appList"_s);
    m_list->setAccessibleName(tr("Apps"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AppDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(160);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_note);
    onTyped(*m_filter, this, [this](const QString &text) { Q_EMIT filterEdited(text); });
    // Not the current one: assistive technology selects without moving it.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                const QModelIndexList rows = selected.indexes(); // without what is disabled, which it selects as well
                if (!m_isDrawing && !rows.isEmpty())
                    Q_EMIT appChosen(AppId{rows.first().data(idRole).toString()});
            });
}

QWidget *AppChoice::firstField() const
{
    return m_filter;
}

void AppChoice::draw(const ClientView &client)
{
    showText(*m_filter, client.filter);
    const QString number = !client.isNumberTyped ? QString() : digitsOf(client.numberFormatted);
    m_isDrawing = true;
    if (!m_isFilled || client.apps != m_apps || client.filter != m_shownFilter || number != m_number) {
        m_number = number;
        fill(client);
    }
    select(client.chosen);
    m_isDrawing = false;
    if (m_model->rowCount() > 0 || client.isListing || !client.areAppsListed)
        m_note->note({});
    else if (client.apps.isEmpty() && client.filter.trimmed().isEmpty())
        m_note->note(tr("This account has no apps yet. Create one below."));
    else
        m_note->note(tr("No app matches."));
}

void AppChoice::fill(const ClientView &client)
{
    m_isFilled = true;
    m_apps = client.apps;
    m_shownFilter = client.filter;
    m_model->clear();
    for (const AppSummary &app : client.apps) {
        if (!matches(app, client.filter))
            continue;
        auto *row = new QStandardItem(app.name);
        const QString phone = app.phone.isEmpty() ? QString() : listedNumberText(app.phone);
        const bool isOther = !app.phone.isEmpty() && !m_number.isEmpty() && !isSameLine(m_number, u'+' + app.phone);
        QString status;
        if (isOther)
            status = tr("has another number: %1").arg(phone);
        else if (app.isLive)
            status = tr("live · %1", "phone number").arg(phone);
        else
            status = phone.isEmpty() ? tr("no number yet") : phone;
        row->setData(app.id.value, idRole);
        row->setData(status, AppDelegate::statusRole);
        row->setData(app.isLive && !isOther, AppDelegate::liveRole);
        row->setData(QString(app.name + ", "_L1 + status), Qt::AccessibleTextRole);
        row->setEnabled(!isOther);
        m_model->appendRow(row);
    }
}

void AppChoice::select(const AppId &app)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        if (index.data(idRole).toString() == app.value) {
            if (m_list->currentIndex() != index || !m_list->selectionModel()->isSelected(index))
                m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->setCurrentIndex({});
}

} // namespace golive::ui

#include "moc_appchoice.cpp"
