#include "ui/pages/connect/guidancepanel.h"

#include "ui/pages/connect/connecttext.h"
#include "ui/pages/connect/pastedlink.h"
#include "ui/pages/pageparts.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

GuidancePanel::GuidancePanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *steps = newCard(this, Card::Tone::Plain, tr("On Gupshup's own site"));
    steps->body()->addWidget(newLabel(steps, nullptr, ConnectText::guidanceSteps()));
    auto *site = newButton(steps, u"openSelfServe"_s, tr("Open Gupshup's site"));
    steps->body()->addWidget(site, 0, Qt::AlignLeft);
    column->addWidget(steps);
    auto *paste = newCard(this, Card::Tone::Quiet);
    m_paste = new PastedLink(u"linkField"_s, tr("Sign-up link"), ConnectText::linkHint(), paste);
    paste->body()->addWidget(m_paste);
    column->addWidget(paste);
    column->addStretch(1);
    connect(site, &QPushButton::clicked, this, &GuidancePanel::siteWanted);
    connect(m_paste, &PastedLink::linkPasted, this, &GuidancePanel::linkPasted);
}

void GuidancePanel::draw(const std::optional<Problem> &problem)
{
    m_paste->draw(problem);
}

QWidget *GuidancePanel::firstField() const
{
    return m_paste->firstField();
}

} // namespace golive::ui

#include "moc_guidancepanel.cpp"
