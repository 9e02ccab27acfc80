#include "ui/pages/chats/syncrow.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/synctext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

const char *roleOf(const SyncRecord &record)
{
    switch (record.state) {
    case SyncRecord::State::Accepted: return "good";
    case SyncRecord::State::Refused:
        // The owner's choice is no error.
        return record.isUnspentRefusal() ? "warning" : record.reason() == SyncRecord::Reason::NotShared ? "" : "fault";
    case SyncRecord::State::NotSent:
    case SyncRecord::State::Unknown: return "warning";
    case SyncRecord::State::NotRequested: return "muted";
    case SyncRecord::State::Claimed: return "";
    }
    return "";
}

} // namespace

SyncRow::SyncRow(SyncKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_state(newLabel(this)), m_next(newLabel(this)), m_detail(newLabel(this, "small")),
      m_copy(newLinkButton(this, kind == SyncKind::Contacts ? u"copyContactsRequest"_s : u"copyHistoryRequest"_s,
                           tr("Copy the request number")))
{
    m_state->setObjectName(kind == SyncKind::Contacts ? u"contactsState"_s : u"historyState"_s);
    m_next->setObjectName(kind == SyncKind::Contacts ? u"contactsNext"_s : u"historyNext"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *name = newLabel(this, "fieldLabel", SyncText::kind(kind));
    name->setMinimumWidth(fontMetrics().horizontalAdvance(u"MMMMMMMM"_s));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_next, 1, 1);
    grid->addWidget(m_detail, 2, 1);
    grid->addWidget(m_copy, 3, 1, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_requestId); });
}

void SyncRow::draw(const SetUpView &view)
{
    const bool isContacts = m_kind == SyncKind::Contacts;
    const SyncRecord &record = isContacts ? view.contacts : view.history;
    const bool isBusy = isContacts ? view.isContactsBusy : view.isHistoryBusy;
    m_requestId = record.requestId;
    m_state->say(SyncText::state(record, m_kind, isBusy));
    m_state->setRole(isBusy ? "" : roleOf(record));
    m_next->say(SyncText::next(view, m_kind));
    m_detail->say(isBusy ? QString() : SyncText::detail(record));
    showIf(!m_requestId.isEmpty(), m_copy);
}

} // namespace golive::ui

#include "moc_syncrow.cpp"
