#include "ui/shell/practiceband.h"

#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/shelltext.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

PracticeBand::PracticeBand(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"practiceBand"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(practiceText());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::tight, spacing::large, spacing::tight);
    row->setSpacing(spacing::small);
    auto *sign = new QLabel(this);
    sign->setPixmap(linePixmap(u"practise"_s, 18, Theme::colours().amber, devicePixelRatioF()));
    row->addWidget(sign);
    m_text = new WrapLabel(practiceText(), nullptr, this);
    row->addWidget(m_text, 1);
    hide();
}

void PracticeBand::setBrief(bool isBrief)
{
    m_text->say(isBrief ? practiceTextBriefly() : practiceText());
}

} // namespace golive::ui

#include "moc_practiceband.cpp"
