#include "ui/shell/buttonrow.h"

#include "ui/shell/busyline.h"
#include "ui/shell/holdtext.h"
#include "ui/style/spacing.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/shelltext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent), m_busy(new BusyLine(this)), m_hold(new WrapLabel(QString(), "small", this)),
      m_back(new QPushButton(tr("Back"), this)), m_next(new QPushButton(tr("Next"), this)),
      m_close(new QPushButton(tr("Leave for now"), this))
{
    setObjectName(u"buttonRow"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_hold->setObjectName(u"holdLine"_s);
    m_next->setDefault(true);
    setLook(*m_next, "primary");
    setLook(*m_close, "quiet");

    // Windows alone puts the accepting button first, which would be "Next, Back": there Back goes before it.
    const bool isWindowsOrder = style()->styleHint(QStyle::SH_DialogButtonLayout) == QDialogButtonBox::WinLayout;
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_back, isWindowsOrder ? QDialogButtonBox::YesRole : QDialogButtonBox::ActionRole);
    box->addButton(m_next, QDialogButtonBox::AcceptRole);
    box->addButton(m_close, QDialogButtonBox::RejectRole);

    auto *news = new QVBoxLayout;
    news->addStretch(1);
    news->addWidget(m_busy);
    news->addWidget(m_hold);
    news->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    row->setSpacing(spacing::large);
    row->addLayout(news, 1);
    row->addWidget(box);

    connect(m_back, &QPushButton::clicked, this, &ButtonRow::backPressed);
    connect(m_next, &QPushButton::clicked, this, &ButtonRow::nextPressed);
    connect(m_close, &QPushButton::clicked, this, &ButtonRow::closePressed);
    connect(m_busy, &BusyLine::cancelled, this, &ButtonRow::cancelPressed);
}

void ButtonRow::draw(const ButtonsView &view, const std::optional<Activity> &busy)
{
    m_busy->draw(busy, view.isCancelCallShown);
    m_hold->say(busy ? QString() : holdText(view.hold));
    m_back->setVisible(view.isBackShown);
    m_back->setEnabled(view.isBackEnabled);
    // Disabled or hidden, it would lose the keyboard to its neighbour, which leaves Golive. Rather nobody has it, and
    // it is given back unless somebody has taken it meanwhile.
    const bool isUsable = view.isNextShown && view.isNextEnabled;
    if (!isUsable && m_next->hasFocus()) {
        m_next->clearFocus();
        m_isFocusOwed = true;
    }
    m_next->setVisible(view.isNextShown);
    m_next->setEnabled(view.isNextEnabled);
    if (isUsable && std::exchange(m_isFocusOwed, false) && !window()->focusWidget())
        takeFocus();
    m_next->setText(nextLabelText(view.next));
}

void ButtonRow::takeFocus()
{
    if (m_next->isVisibleTo(this) && m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace golive::ui

#include "moc_buttonrow.cpp"
