#include "ui/pages/board/boardviewrow.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"

#include <QInputDialog>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

// Each client that changes is held against each of them.
constexpr qsizetype mostViews = 12;

} // namespace

BoardViewRow::BoardViewRow(QWidget *parent)
    : QWidget(parent), m_row(new FlowLayout(spacing::small)),
      m_save(newLinkButton(this, u"boardViewSave"_s, tr("Keep this view"))),
      m_remove(newLinkButton(this, u"boardViewRemove"_s, tr("Remove this view")))
{
    setObjectName(u"boardViews"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    setLayout(m_row);
    m_row->addWidget(m_save);
    m_row->addWidget(m_remove);
    connect(m_save, &QPushButton::clicked, this, &BoardViewRow::askForName);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(QString(m_current)); });
}

void BoardViewRow::askForName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"boardViewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("What is this view to be called?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (!text.simplified().isEmpty())
            Q_EMIT saveWanted(text.simplified());
    });
    dialog->open();
}

// Made anew only where they are others: the counts change all the time.
void BoardViewRow::rebuild()
{
    qDeleteAll(std::exchange(m_buttons, {}));
    while (m_row->count() > 0)
        delete m_row->takeAt(0);
    for (const BoardSavedView &view : std::as_const(m_views)) {
        QPushButton *button = newButton(this, u"boardView_"_s + view.name, view.name, "chip");
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, button, query = view.query] {
            button->setChecked(true);
            Q_EMIT chosen(query);
        });
        m_row->addWidget(button);
        button->show();
        m_buttons << button;
    }
    m_row->addWidget(m_save);
    m_row->addWidget(m_remove);
}

void BoardViewRow::draw(const BoardBook &book, const QList<BoardSavedView> &views)
{
    if (views != m_views) {
        m_views = views;
        rebuild();
    }
    m_current.clear();
    for (int i = 0; i < m_views.size(); ++i) {
        const bool isShown = m_views[i].query == book.query();
        relabel(m_buttons[i],
                tr("%1 · %2", "view; how many").arg(m_views[i].name, QLocale().toString(book.watchedCount(i))));
        m_buttons[i]->setChecked(isShown);
        if (isShown)
            m_current = m_views[i].name;
    }
    showIf(m_current.isEmpty() && book.query() != BoardQuery() && m_views.size() < mostViews, m_save);
    showIf(!m_current.isEmpty(), m_remove);
    setVisible(!m_views.isEmpty() || !m_save->isHidden());
}

} // namespace golive::ui

#include "moc_boardviewrow.cpp"
