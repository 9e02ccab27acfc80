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
    auto *text =
        new WrapLabel(tr("You share your screen: names and numbers of other clients are hidden."), nullptr, this);
    auto *show = new LinkButton(tr("Show them again"), this);
    show->setObjectName(u"showOthersButton"_s);
    show->setAccessibleName(show->text());
    setAccessibleName(text->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::tight, spacing::large, spacing::tight);
    row->setSpacing(spacing::small);
    row->addWidget(text, 1, Qt::AlignVCenter);
    row->addWidget(show);
    connect(show, &QPushButton::clicked, this, &HiddenBand::showPressed);
    hide();
}

} // namespace golive::ui
