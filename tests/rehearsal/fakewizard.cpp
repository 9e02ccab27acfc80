#include "fakewizard.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

FakeWizard::FakeWizard(bool isNextEnabled) : m_pages(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    resize(900, 600);
    auto *column = new QVBoxLayout(this);
    auto *area = new QScrollArea;
    area->setObjectName(u"pageArea"_s);
    area->setWidgetResizable(true);
    area->setWidget(m_pages);
    column->addWidget(area);
    auto *next = addButton(this, u"nextButton"_s);
    next->setEnabled(isNextEnabled);
    connect(next, &QPushButton::clicked, this, [this] { turn(); });

    QWidget *start = addPage(u"startPage"_s);
    connect(addButton(start, u"doorSelfServe"_s), &QPushButton::clicked, this, [this] { turn(); });
    addPage(u"signInPage"_s);
    addFields(addPage(u"clientPage"_s), {u"appNameField"_s, u"numberField"_s});

    QWidget *ready = addPage(u"getReadyPage"_s);
    for (const QString &item : {u"AppVersion"_s, u"CanScan"_s, u"QuietHour"_s})
        addButton(ready, u"check_"_s + item + u"_yes"_s)->setCheckable(true);

    for (const QString &page : {u"regionPage"_s, u"contactPage"_s, u"eventsPage"_s})
        addPage(page);
    QWidget *connectPage = addPage(u"connectPage"_s);
    addButton(connectPage, u"otherScreenButton"_s);
    addButton(connectPage, u"otherScreen_success"_s);
    addButton(connectPage, u"ownerFinishedButton"_s);
    QPushButton *confirm = addButton(connectPage, u"ownerFinishedConfirm"_s);
    QPushButton *takeBack = addButton(connectPage, u"takeBackButton"_s);
    QPushButton *selected = addButton(connectPage, u"ownerSelectedButton"_s);
    selected->hide();
    connect(confirm, &QPushButton::clicked, selected, &QWidget::show);
    connect(takeBack, &QPushButton::clicked, selected, &QWidget::hide);
    connect(selected, &QPushButton::clicked, this, [this] { turn(); });

    addFields(addPage(u"setUpPage"_s), {u"setUpStages"_s});
    QWidget *report = addPage(u"reportPage"_s);
    addFields(report, {u"reportText"_s});
    addButton(report, u"saveReportButton"_s);
}

QWidget *FakeWizard::addPage(const QString &name)
{
    auto *page = new QWidget;
    page->setObjectName(name);
    new QVBoxLayout(page);
    m_pages->addWidget(page);
    return page;
}

void FakeWizard::addFields(QWidget *page, std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        auto *field = new QLineEdit(page);
        field->setObjectName(name);
        page->layout()->addWidget(field);
    }
}

QPushButton *FakeWizard::addButton(QWidget *page, const QString &name)
{
    auto *button = new QPushButton(name, page);
    button->setObjectName(name);
    page->layout()->addWidget(button);
    return button;
}
