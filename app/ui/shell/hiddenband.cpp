#include "ui/shell/hiddenband.h"

#include "ui/style/spacing.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

HiddenBand::HiddenBand(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"hiddenBand"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text = new WrapLabel(tr("You share your screen: names and numbers of other clients are hidden."), nullptr, this);
    auto *show = new LinkButton(tr("Show all again"), this);
    show->setObjectName(u"showOthersButton"_s);
    show->setAccessibleName(tr("Show all clients again"));
    show->setToolTip(m_text->text());
    setAccessibleName(m_text->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, 0, spacing::large, 0); // the button has room of its own
    row->setSpacing(spacing::small);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(show);
    connect(show, &QPushButton::clicked, this, &HiddenBand::showPressed);
    hide();
}

void HiddenBand::setBrief(bool isBrief)
{
    m_text->setVisible(!isBrief);
}

} // namespace golive::ui

#include "moc_hiddenband.cpp"
