<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>golive::ui::OthersText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then there are %n more.</source>
        <comment>fields</comment>
        <translation>
            <numerusform>Then there is %n more.</numerusform>
            <numerusform>Then there are %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
