#include "ui/shell/othersbar.h"

#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/otherstext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

OthersBar::OthersBar(QWidget *parent)
    : Card(parent), m_title(new WrapLabel(QString(), "fieldLabel", this)), m_lines(new WrapLabel(this)),
      m_contestTitle(new WrapLabel(QString(), "fieldLabel", this)), m_contest(new WrapLabel(this)),
      m_keep(new QPushButton(tr("Keep theirs"), this)), m_use(new QPushButton(tr("Use mine"), this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"othersBar"_s);
    m_title->setObjectName(u"othersTitle"_s);
    m_lines->setObjectName(u"othersLines"_s);
    m_contestTitle->setObjectName(u"othersContestTitle"_s);
    m_contest->setObjectName(u"othersContest"_s);
    m_keep->setObjectName(u"othersKeepTheirs"_s);
    m_use->setObjectName(u"othersUseMine"_s);
    m_close->setObjectName(u"othersClose"_s);
    m_close->setIcon(lineIcon(u"close"_s, Theme::colours().muted));
    m_close->setAccessibleName(tr("Close what others have changed"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::StrongFocus);
    // Enter in a field goes on with the page and chooses nothing here.
    for (QPushButton *button : {m_keep, m_use})
        button->setAutoDefault(false);

    auto *sign = new QLabel(this);
    sign->setPixmap(linePixmap(u"clients"_s, 20, Theme::colours().accent, devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::tight);
    for (WrapLabel *label : {m_title, m_lines, m_contestTitle, m_contest})
        texts->addWidget(label);
    auto *buttons = new FlowLayout(spacing::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_use);
    texts->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    body()->addLayout(row);
    body()->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    setTone(Tone::Accent);
    hide();

    connect(m_close, &QToolButton::clicked, this, &OthersBar::dismissed);
    const auto choose = [this](bool isMine) {
        if (!m_drawn.contested.isEmpty())
            Q_EMIT chosen(m_drawn.contested.first().field, isMine);
    };
    connect(m_keep, &QPushButton::clicked, this, [choose] { choose(false); });
    connect(m_use, &QPushButton::clicked, this, [choose] { choose(true); });
}

void OthersBar::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    const int above = isCompact ? spacing::tight : spacing::medium;
    body()->setContentsMargins(spacing::large, above, spacing::medium, above);
}

void OthersBar::draw(const OthersView &view)
{
    if (view == m_drawn)
        return;
    const bool isNew =
        m_drawn.changes.size() != view.changes.size() || m_drawn.contested.size() < view.contested.size();
    m_drawn = view;
    if (view.isEmpty())
        return hide();
    const bool isContested = !view.contested.isEmpty();
    m_title->say(othersTitle(view));
    m_title->setVisible(!view.changes.isEmpty());
    m_lines->say(othersLines(view).join(u'\n'));
    m_lines->setVisible(!view.changes.isEmpty());
    m_close->setVisible(!view.changes.isEmpty());
    m_contestTitle->setVisible(isContested);
    m_contest->setVisible(isContested);
    m_keep->setVisible(isContested);
    m_use->setVisible(isContested);
    if (isContested) {
        const ContestedField &one = view.contested.first();
        m_contestTitle->say(contestedTitle(one));
        m_contest->say(contestedText(one, view.contested.size() - 1));
        m_keep->setAccessibleDescription(one.theirs);
        m_use->setAccessibleDescription(one.mine);
    }
    setAccessibleName(isContested ? m_contestTitle->text() : m_title->text());
    setAccessibleDescription(isContested ? m_contest->text() : m_lines->text());
    show();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace golive::ui

#include "moc_othersbar.cpp"
