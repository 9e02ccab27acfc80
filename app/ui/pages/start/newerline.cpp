#include "ui/pages/start/newerline.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

NewerLine::NewerLine(QWidget *parent) : QWidget(parent), m_text(newLabel(this, "muted"))
{
    setObjectName(u"newerLine"_s);
    m_text->setObjectName(u"newerText"_s);
    LinkButton *open = newLinkButton(this, u"newerOpen"_s, tr("Open its page"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(open);
    hide();
    connect(open, &LinkButton::clicked, this, &NewerLine::pageWanted);
}

void NewerLine::note(const NewerVersion &newer)
{
    m_text->say(tr("Golive %1 has been published (%2). This is %3.")
                    .arg(newer.version, QLocale().toString(newer.published, QLocale::ShortFormat), newer.running));
    setAccessibleName(m_text->text());
    show();
}

} // namespace golive::ui

#include "moc_newerline.cpp"
