<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation>当前安装中缺少许可声明。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation>关于 PneumoScan</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>模型卡(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation>本程序及其所用组件的许可证</translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation>离线筛查胸部 X 线片中的肺炎。</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation>权重文件的 SHA-256：{digest}</translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation>工作点：{threshold}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>运行设备：{device}</translation>
    </message>
    <message>
        <source>Runtime: {runtime}</source>
        <translation>运行环境：{runtime}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation>处理完当前胸片后暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation>正在查找胸片：{count}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Paused at {percent} %</source>
        <translation>已暂停，进度 {percent}%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The disk that holds the history is full. Make room on it; until then nothing new is kept.</source>
        <translation>存放历史记录的磁盘已满。请腾出空间，在此之前不会保存新内容。</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation>没有写入历史记录文件夹或文件的权限。请检查权限，或另选文件夹。</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation>历史记录的文件夹或文件已不在原处。请重新连接磁盘或将其放回原处，然后重启程序。</translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation>历史记录正被其他程序占用。请稍后再试，或关闭该程序。</translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation>历史记录已损坏。请重启程序，程序将恢复到最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation>历史记录已损坏，而且本程序的另一个窗口正在使用它。请关闭那个窗口，然后重启。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation>历史记录由更新版本的程序写入。请使用该版本，或另选文件夹。</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation>无法读写历史记录（{reason}）。请检查磁盘或与磁盘的连接。</translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation>历史记录中已没有此列表：它在此期间被删除。</translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation>此列表已在本程序的另一个窗口中打开。请先在那里关闭它。</translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation>数据已删除，但在程序下次启动之前，历史记录文件中可能仍有残留。</translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation>历史记录文件中可能仍残留以前删除的数据。</translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation>未能完成历史记录的每日备份。</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation>副本不能覆盖历史记录本身。请换一个名称。</translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation>历史记录曾损坏，已用 {day} 的备份替换；此后筛查的内容缺失。损坏的文件已另存为 {kept}。</translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation>历史记录文件丢失或为空，已用 {day} 的备份替换；此后筛查的内容缺失。</translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation>历史记录已损坏且没有完好的备份，因此新建了空的历史记录。损坏的文件已另存为 {kept}。</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>未选择胸片。</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>已有文件正在写入。</translation>
    </message>
    <message>
        <source>It would show verdicts that are hidden until you have read the films.</source>
        <translation>这会显示在您阅片之前隐藏的判定。</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>没有显示胸片。</translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation>仅用于可以读取但被拒绝的胸片。</translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation>列表中没有剩余的胸片。</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>当前没有进行中的任务。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation>此页面在互联网上。要在浏览器中打开吗？</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>打开网页</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Checks of this installation</source>
        <translation>此安装的检查项</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis, for colour-blind readers</source>
        <translation>Cividis，适合色觉障碍者</translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation>琥珀色，适合黑白打印机</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation>打开胸片(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation>选择要筛查的胸片</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation>筛查一个文件夹及其子文件夹</translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation>试用示例胸片(&amp;S)</translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation>筛查程序自带的合成胸片</translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation>本片报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation>将所选胸片的报告保存为 PDF</translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation>列表报告(&amp;L)…</translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation>将整个列表的报告保存为 PDF</translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation>CSV 表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation>将整个列表保存为 CSV 表格</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation>将所选胸片从列表中移除；不会删除任何文件</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>新建列表(&amp;N)</translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation>新建空列表；当前列表的胸片保留在历史记录中</translation>
    </message>
    <message>
        <source>Screen the res&amp;t</source>
        <translation>筛查剩余胸片(&amp;R)</translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation>立即停止；剩余的胸片留在列表中，标为未筛查</translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation>继续处理尚未筛查的胸片</translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation>重新筛查(&amp;A)</translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation>将所选胸片再筛查一次</translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation>校正方向(&amp;O)…</translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation>筛查前旋转、镜像或反转胸片，可预览</translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation>仍显示判定(&amp;V)…</translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation>筛查被程序拒绝的胸片，并注明判定是应要求给出的</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation>用于绘制此窗口的程序库</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation>此胸片的文件未注明患者，无法据此查找。</translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation>没有该患者的其他胸片。</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation>校正方向</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>文件中的胸片</translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation>将被筛查的胸片</translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation>对所选 {count} 张胸片都这样处理</translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation>将按此筛查：{words}。</translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation>所选 {count} 张胸片都将按此筛查：{words}。</translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation>方向正确的胸片上，颈部在上，心脏主要位于画面右侧，骨骼呈白色。文件本身绝不会被更改。</translation>
    </message>
    <message>
        <source>The program suggests this; compare the two before you agree.</source>
        <translation>程序建议这样做；请先比较两张再确认。</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation>黑白反转</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>按文件原样</translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation>这样筛查</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation>已新建列表。上一个列表的 {count} 张胸片保存在历史记录中。</translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation>移除（{count}）</translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation>已从列表移除：{count}。没有删除任何文件。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Operating point {threshold}, not the model&apos;s own</source>
        <translation>工作点 {threshold}，不是模型自身的</translation>
    </message>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation>请先阅片，在此之前模型结果不会显示。</translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation>此胸片没有可解释的判定。</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>顺时针旋转 90 度</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>旋转 180 度</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>逆时针旋转 90 度</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>黑白反转</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 岁</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} 岁</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation>目录损坏或缺失</translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation>目录过长</translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation>其中的文件相互重叠</translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation>压缩包中的数据已损坏</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation>解压时数据无限增长</translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation>内容与打包时不一致</translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation>不在压缩包标明的位置</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>压缩方式不常见</translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation>位于另一个压缩包内</translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation>其中没有胸片</translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation>文件名不以 .zip 结尾</translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation>本身不是胸片</translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation>数据不完整，提前结束</translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation>图块尺寸超过任何图像</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>文件头无法读取</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>没有读取此文件夹的权限</translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation>重缩放斜率或截距不是可用的数值</translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation>数据自相矛盾</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>数据元素嵌套过深</translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation>未说明最低值是黑还是白</translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation>缺少颜色表</translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation>压缩图像没有文件头</translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation>图像末尾缺失</translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation>图像尺寸与标明的不符</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>文件头自相矛盾</translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation>查找表不完整，提前结束</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>侧位</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>the model came without it</source>
        <translation>模型未附带该文件</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it belongs to another model</source>
        <translation>属于另一个模型</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation>打开胸片</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation>胸片 (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation>打开胸片文件夹（包括子文件夹）</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation>拖放到此处即可筛查</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation>就绪，运行于 {device}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Fast model on {device}</source>
        <translation>快速模型，运行于 {device}</translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation>模型 {name}。</translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation>模型加载失败。{reason}</translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation>现在打开的胸片，待模型就绪后即开始筛查。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation>较慢的解释方法需要 TensorFlow 和 tf-keras-vis，此安装中没有。请在安装本程序时加上附加组件“tensorflow”；每个判定自带的热图不需要它们。</translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation>无法启动生成较慢解释的程序（{reason}）。请稍后再试。</translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation>生成解释超过 {minutes} 分钟，已放弃。请关闭其他程序。</translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation>内存不足，无法生成此解释。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation>未能生成解释（{reason}）。判定及其热图不受影响。</translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation>此模型无法用于生成解释。{reason}</translation>
    </message>
</context>
<context>
    <name>ExplanationBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation>神经网络认为胸片上哪些部位支持肺炎</translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation>此图正在后台生成，您可以继续其他工作</translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation>{method}：{seconds} 秒</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>解释(&amp;E)</translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation>用较慢的方法生成评分的解释</translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation>正在生成解释图</translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation>Grad-CAM++（几秒钟）(&amp;+)</translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation>SmoothGrad（约十秒）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation>Score-CAM（最长一分钟）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation>返回 Grad-CAM(&amp;B)</translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation>重新显示判定所附的热图</translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation>取消解释(&amp;C)</translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation>放弃正在生成的解释图；保留 Grad-CAM</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation>胸片上哪些部位支持肺炎；多处分散的部位比 Grad-CAM 显示得更好</translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation>胸片上哪些点的改变会使评分升高或降低最多</translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation>只给神经网络看哪些部位时，评分仍然很高</translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation>按本图最强处缩放颜色：正常胸片上同样会发亮。判定并不依据此图。</translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation>当前没有显示带判定的胸片。</translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation>当前显示的就是此图。</translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation>当前显示的已是 Grad-CAM。</translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation>没有正在生成的解释。</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消。没有写入文件。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation>模型的训练与性能</translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation>模型用哪些患者的胸片训练，正确率如何</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation>附 95% 置信区间，测试胸片：{films}。</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation>出现意外故障（{kind}）。列表已保留，您可以继续工作。</translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation>校正（{count}）</translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation>已校正并重新筛查的胸片：{count}。</translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation>仍显示判定</translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation>应您的要求显示判定，并在所有出现处加以注明。</translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation>重新筛查（{count}）</translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation>正在重新筛查的胸片：{count}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation>正在读取胸片…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation>查找文件、患者或备注</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation>显示文件名、患者或备注包含所有这些词的胸片 (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation>按评分、警告和阅片情况选择胸片，并设置排序</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>显示 {count}/{total}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation>单击排序，拖动移动列，右键单击选择要显示的列</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation>阅片者判读</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>未选择胸片</translation>
    </message>
</context>
<context>
    <name>HeatControls</name>
    <message>
        <source>&amp;Heatmap</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the heatmap</source>
        <translation>显示或隐藏热图</translation>
    </message>
    <message>
        <source>Heatmap &amp;as lines</source>
        <translation>以线条显示热图(&amp;G)</translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation>用等值线代替颜色</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>热图遮盖胸片的程度</translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation>热图的颜色、阈值和线条</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>热图不透明度</translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>热图显示方式</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation>热图颜色：对评分的影响由弱到强</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation>神经网络认为胸片上支持肺炎的部位：由弱到强</translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation>低于 {percent}% 的部分不显示</translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>热图显示方式</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation>等值线 (C)(&amp;L)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>用线条代替颜色，不遮挡胸片</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>热图颜色</translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation>每种配色都随热度变亮，打印后也能分辨，人人都能区分</translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation>隐藏低于此百分比的热度</translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation>只显示达到此热度的部分</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation>隐藏低于(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation>本程序的用途</translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation>PneumoScan 查看正位胸片，并给每张胸片一个肺炎评分。它不需要互联网：任何胸片和结果都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation>仅供研究使用。评分不是诊断，评分低也不能排除肺炎。每张胸片都必须由人阅片。</translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation>模型学习过哪些患者</translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation>模型是用一家医院 1 至 5 岁儿童的胸片训练的。对成人、婴儿或其他投照体位，它给出的结果没有任何意义。它只识别肺炎，对结核、积液、导管或骨折不作任何判断。</translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation>打开胸片</translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation>将胸片、文件夹或 ZIP 文件拖到窗口中，或在“文件”菜单中选择“打开胸片”或“打开文件夹”。打开文件夹时包括其中所有子文件夹。可读取 DICOM、JPEG、PNG、TIFF 及其他图像格式。</translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation>筛查进行时可以继续添加胸片。已在列表中的胸片不会重复添加。您的文件绝不会被更改、移动或删除。</translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation>没有自己的胸片也可试用</translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation>首页和“文件”菜单中有示例胸片。它们由计算机绘制，不属于任何患者，适合用来熟悉程序。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation>每张胸片占一行。单击列标题可按该列排序，在筛选框中输入文字可只看部分胸片。选择“需审阅的优先”后，判定为“肺炎”或“不确定”的胸片排在最前。</translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation>从列表移除胸片不会删除任何文件，并且可以撤销。按住 Shift 或 Ctrl 可选择多张胸片。单击鼠标右键可查看对它们能做的操作。</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>较长的列表</translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in the list and can be screened later.</source>
        <translation>底部一行显示已完成的胸片数和剩余时间。您可以暂停（当前这张胸片会先处理完），也可以立即取消。未筛查的胸片留在列表中，以后可再筛查。</translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation>判定的含义</translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation>肺炎：此胸片与肺炎胸片相似，请尽快安排阅片。正常：此胸片与无肺炎的胸片相似，但不能排除肺炎。不确定：评分太接近工作点，无法作出明确判定，请安排阅片。</translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation>请先看胸片，再看判定。先看到错误判定的阅片者，比没有看到判定的阅片者漏诊多得多。</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>评分的含义</translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation>评分从 0 到 1。它不是该患者患病的概率：患病概率还取决于患者本身，以及肺炎在当地有多常见。评分条显示评分的位置、工作点的位置，以及哪些评分属于不确定。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation>判定旁的橙色条表示该判定的可信度较低：胸片与模型学习过的不同、患者年龄过大或过小、图像质量差，或是有人要求仍显示判定。旁边的文字会说明原因。报告和表格中也会列出警告。</translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation>没有判定的胸片</translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation>“已拒绝”表示程序不对这张胸片作判定：它似乎不是正位胸片，或者方向横置，或者黑白颠倒。“失败”表示文件无法读取。原因和处理办法显示在胸片旁边。</translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation>对部分被拒绝的胸片，您可以要求仍显示判定。此后凡显示该判定之处，都会以警告的形式注明拒绝原因。</translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation>方向不对的胸片</translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation>如果胸片横置、倒置、左右镜像或黑白颠倒，请选择“校正方向”。您可以对比校正前后的样子，随后胸片将重新筛查。文件本身保持不变。仅为查看而旋转胸片不会改变判定。</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation>暖色显示模型在哪些部位找到了使评分升高的特征。热图很粗略：它不勾画病灶范围，也不解释原因。如果暖色落在字母标记、导管或胸片边缘上，说明模型被误导了。</translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation>您可以隐藏热图、调弱或调强，或以线条显示。请务必也看一看不带热图的胸片。</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>仔细观察</translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation>滚动鼠标滚轮可放大指针所在部位，拖动可移动胸片。按住右键拖动可调节对比度和亮度。“适合窗口”显示整张胸片，“1:1”显示每个像素。</translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation>只有当文件注明像素大小时，标尺才给出毫米值；该值指胸片平面上的长度，而不是体内的长度。</translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation>与既往胸片对比</translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation>如果列表或历史记录中有同一患者的既往胸片，可将其显示在当前胸片旁边。两张胸片同步移动和缩放。对比前请核对姓名和日期。</translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation>您的判读</translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation>作出您的判读：肺炎、正常或存疑；也可以同意或不同意模型，并添加备注。此后您的判读在列表、报告和表格中都优先于模型判定，模型判定仍列在旁边。</translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation>盲法阅片</translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation>在此模式下由您先作判断：只有在您输入判读之后，才会显示该胸片的判定、评分、热图和警告。如果您与模型意见不同，该胸片会标为需要复核。两种结果都会保留。</translation>
    </message>
    <message>
        <source>The second look</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation>可以列出盲法阅片者与模型意见不同的胸片。请独自或与同事一起逐张再看一次，然后保持或更改判读。哪一方都不会因为先作出判断就一定正确。</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>两个模型</translation>
    </message>
    <message>
        <source>The fast model screens several times as many films a minute as the full one. Settings, Model says what each is worth. Films keep the result of the model that screened them until you screen them again, and each model has its own operating point.</source>
        <translation>快速模型每分钟筛查的胸片数是完整模型的数倍。“设置”中的“模型”页面说明两者各自的性能。在您重新筛查之前，胸片保留由原来的模型给出的结果；每个模型有自己的工作点。</translation>
    </message>
    <message>
        <source>A new model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Models that are made later come as one signed file. Drop it on the window, or choose Help, Models. It is tried on films of this computer first: look at those that come out differently before you install it. Go back brings the former model back.</source>
        <translation>以后制作的模型以一个带签名的文件提供。请将它拖到窗口中，或选择“帮助”菜单中的“模型”。程序会先用这台电脑上的胸片试用它：安装之前，请查看结果不同的胸片。“换回上一个”可恢复以前的模型。</translation>
    </message>
    <message>
        <source>Is the program sound?</source>
        <translation>程序是否完好</translation>
    </message>
    <message>
        <source>Before the first film of a day the program checks itself, and refuses to screen where a verdict could be wrong. Help, Check this installation checks everything and shows a table.</source>
        <translation>每天筛查第一张胸片之前，程序会自我检查；如果判定可能出错，就拒绝筛查。“帮助”菜单中的“检查此安装”会检查所有项目，并以表格显示结果。</translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation>工作点是一个评分阈值：评分达到或高于它的胸片判定为“肺炎”。工作点调低，能发现更多患者，但误报也更多；调高则相反。</translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation>工作点是锁定的。要移动它，请在其窗口中解锁；该窗口会显示其他工作点的效果，以及列表中有多少判定会改变。只能根据您当地胸片的结果来移动它。每个结果旁都注明工作点，您随时可以恢复模型自身的工作点。</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>灵敏度和特异度</translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation>灵敏度是有肺炎的胸片中评分达到或高于工作点的比例；特异度是其余胸片中评分低于工作点的比例。两者都是在与训练胸片相似的胸片上测得的，在其他地方会更低。置信区间表示仅因偶然性可能造成的偏差范围。</translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation>在本地有多少判定是正确的</translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation>这取决于肺炎在您的胸片中有多常见。在肺炎少见的地方，无论模型多好，判定为“肺炎”的胸片大多没有肺炎。请输入您每 100 张胸片中有多少张显示肺炎，即可了解判定在您这里的价值。</translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation>报告和表格</translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation>“本片报告”和“列表报告”保存为 PDF，包括胸片、热图、判定、警告和您的判读。“CSV 表格”为每张胸片保存一行，可用电子表格软件打开。两者都含有患者数据，请存放在适合保存此类数据的地方。</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation>筛查过的内容保存在这台电脑上。您可以重新打开以前的列表，查找某位患者或某一天。筛查过的胸片即使换了文件名也能识别，除非您要求，否则不会再次筛查。断电之后，程序会从中断处继续。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation>不会向任何地方发送任何内容。历史记录含有姓名和结果；设置中说明了它的存放位置和保留时间，也可以在那里删除。日志和技术支持包不含患者数据，也不含文件名。</translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation>使用键盘</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation>所有操作都可以不用鼠标完成。方向键在胸片之间移动，Tab 键在窗口各部分之间移动，其余见“帮助”菜单中的快捷键列表。菜单中也标有快捷键。</translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation>如果胸片无法读取</translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation>文件可能已损坏，或仍在复制中。请用其他程序打开；如果能显示，请另存为 DICOM 或 PNG 后再试。一个坏文件不会影响其他文件。</translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation>如果模型无法加载</translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation>底部一行会说明原因。多数情况是程序的某个文件缺失或被更改：请重新安装。您的列表和历史记录保持不变。不需要独立显卡。</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>如果出现问题</translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation>程序会用一句话说明，并保留列表。“帮助”菜单中的日志记录了发生的情况。如需求助，请在那里保存技术支持包：写入之前会显示其中的内容。程序不会把它发给任何人，由您决定交给谁。</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation>如何使用本程序</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation>一页列出程序的所有快捷键</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>查看是否出过问题、出了什么问题</translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation>保存技术支持包(&amp;S)…</translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation>保存有助于他人帮助您的信息，不含患者数据</translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation>关于 PneumoScan(&amp;A)</translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation>版本、模型和许可证</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>检查此安装(&amp;C)…</translation>
    </message>
    <message>
        <source>Whether the program is whole and gives the results that were tested</source>
        <translation>程序是否完整，结果是否与测试时一致</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要查找的词</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation>帮助的内容目录</translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation>帮助中没有同时包含所有这些词的内容。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation>肺炎 {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>不确定 {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>正常 {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation>继续处理以前的列表，或查找患者</translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation>备份历史记录(&amp;B)…</translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation>保存历史记录的副本，例如存到 U 盘</translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation>{moment} 的列表</translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation>尚待筛查：{left}，共 {count} 张胸片</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>胸片：{count}</translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation>删除全部历史记录，包括所有列表、判读、备注和备份？胸片文件保留在原处。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation>从历史记录中删除以下内容及其判读和备注：列表 {lists}，胸片 {films}？胸片文件保留在原处。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete all films of {patient} from the history, with findings and notes? The films themselves stay where they are. This cannot be undone.</source>
        <translation>从历史记录中删除 {patient} 的所有胸片及其判读和备注？胸片文件保留在原处。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>从历史记录中删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation>已保存为 {name}。其中含有患者姓名，请妥善保管。</translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation>已从历史记录中删除 {count} 张胸片。</translation>
    </message>
    <message>
        <source>Damaged files of the history that were set aside may hold more of them. Delete the whole history to delete these too.</source>
        <translation>之前搁置的已损坏历史记录文件中可能还有相关数据。删除全部历史记录可将其一并删除。</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation>已从历史记录中恢复 {count} 张胸片。尚待筛查：{due}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation>已从历史记录中恢复 {count} 张胸片。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>未筛查</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>摄片日期</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>筛查时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation>找到的胸片：{count}。</translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation>只显示最新的 {count} 张：请输入更具体的查找内容。</translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation>继续此列表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>添加到列表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete this patient…</source>
        <translation>删除此患者(&amp;D)…</translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation>以前的列表</translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation>历史记录中的胸片</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation>胸片(&amp;F)</translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation>仅供研究使用。历史记录保存在这台电脑上，含有患者姓名。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation>历史记录发生意外故障（{kind}）。</translation>
    </message>
    <message>
        <source>The history can be written again; nothing of this list is missing from it.</source>
        <translation>历史记录已恢复写入，此列表的内容没有缺失。</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Model {model}: its files</source>
        <translation>{model}模型：文件</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: sample films</source>
        <translation>{model}模型，{engine}：示例胸片</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: pictures of no film</source>
        <translation>{model}模型，{engine}：非胸片图像</translation>
    </message>
    <message>
        <source>Reading {format}</source>
        <translation>读取 {format}</translation>
    </message>
    <message>
        <source>The process that reads films</source>
        <translation>读取胸片的进程</translation>
    </message>
    <message>
        <source>The process that makes slower explanations</source>
        <translation>生成较慢解释的进程</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Colours of heat</source>
        <translation>热图颜色</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>历史记录文件夹</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>临时文件夹</translation>
    </message>
    <message>
        <source>The check itself</source>
        <translation>检查本身</translation>
    </message>
    <message>
        <source>All {count} files are the ones that were tested.</source>
        <translation>全部 {count} 个文件均与测试时一致。</translation>
    </message>
    <message>
        <source>{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}.</source>
        <translation>{count} 张胸片与测试时一致：评分相差不超过 {score}，热图相差不超过 {heatmap}。</translation>
    </message>
    <message>
        <source>{count} pictures are refused or let through as they should be.</source>
        <translation>{count} 张图像均按预期被拒绝或放行。</translation>
    </message>
    <message>
        <source>Decoded as it should be: {names}.</source>
        <translation>解码正确：{names}。</translation>
    </message>
    <message>
        <source>It started, and its answer is right.</source>
        <translation>已启动，返回结果正确。</translation>
    </message>
    <message>
        <source>Written and read again: {pages} pages.</source>
        <translation>已写入并重新读取：{pages} 页。</translation>
    </message>
    <message>
        <source>A film was entered, and found again with its score and heatmap.</source>
        <translation>已存入一张胸片，并能重新找到它及其评分和热图。</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>已加载：{names}。</translation>
    </message>
    <message>
        <source>All {count} fonts are there, and Qt can use them.</source>
        <translation>全部 {count} 种字体齐全，Qt 可以使用。</translation>
    </message>
    <message>
        <source>All {count} scales have their colours.</source>
        <translation>全部 {count} 种配色的颜色均正确。</translation>
    </message>
    <message>
        <source>Written to and read again; {megabytes} MB are free.</source>
        <translation>已写入并重新读取；可用空间 {megabytes} MB。</translation>
    </message>
    <message>
        <source>This model has no gate: its verdicts carry a warning.</source>
        <translation>此模型不能识别非胸片图像：其判定都带有警告。</translation>
    </message>
    <message>
        <source>Not part of this installation.</source>
        <translation>此安装中不包含。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>What the model said when it was tested is not available ({reason}). Install the program again.</source>
        <translation>缺少模型测试时的结果（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>What an undamaged program gives is not known: a file is missing. Install the program again.</source>
        <translation>缺少一个文件，无法得知完好的程序应给出什么结果。请重新安装程序。</translation>
    </message>
    <message>
        <source>The file {name} is missing, or not the one that was shipped. Install the program again.</source>
        <translation>文件 {name} 缺失，或不是随程序提供的文件。请重新安装程序。</translation>
    </message>
    <message>
        <source>The film {name} cannot be read ({reason}). Install the program again.</source>
        <translation>无法读取胸片 {name}（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program again; if that does not help, this computer computes wrongly.</source>
        <translation>胸片 {name} 的评分为 {found}，应为 {expected}；热图相差 {heatmap}。请重新安装程序；如果仍不能解决，说明这台电脑计算有误。</translation>
    </message>
    <message>
        <source>The picture {name} was not judged as when the model was tested. Install the program again.</source>
        <translation>图像 {name} 的判断与模型测试时不同。请重新安装程序。</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded ({reason}). Install the program again.</source>
        <translation>无法解码图像 {name}（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>The picture {name} is decoded to other greys than it holds. Install the program again.</source>
        <translation>图像 {name} 解码得到的灰度与其内容不符。请重新安装程序。</translation>
    </message>
    <message>
        <source>It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; else install the program again.</source>
        <translation>无法启动或没有响应（{reason}）。如果是杀毒软件阻止了程序，请在其中将程序放行；否则请重新安装程序。</translation>
    </message>
    <message>
        <source>No report can be made. {reason}</source>
        <translation>无法生成报告。{reason}</translation>
    </message>
    <message>
        <source>The report was written, but cannot be read again. Install the program again.</source>
        <translation>报告已写入，但无法重新读取。请重新安装程序。</translation>
    </message>
    <message>
        <source>The history cannot be written or read. {reason}</source>
        <translation>无法读写历史记录。{reason}</translation>
    </message>
    <message>
        <source>What was entered into the history is not what came back. Install the program again.</source>
        <translation>从历史记录中读出的内容与存入的不同。请重新安装程序。</translation>
    </message>
    <message>
        <source>The language {name} is missing or damaged. Install the program again.</source>
        <translation>语言“{name}”缺失或已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>The font {name} is missing or damaged. Install the program again.</source>
        <translation>字体 {name} 缺失或已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>The scale of colours {name} is not the one that was shipped. Install the program again.</source>
        <translation>配色 {name} 与随程序提供的不同。请重新安装程序。</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Make room on the disk, or have the folder opened.</source>
        <translation>无法在该处写入（{reason}）。请腾出磁盘空间，或请人开放该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed.</source>
        <translation>可用空间只有 {megabytes} MB。请腾出磁盘空间：需要 {needed} MB。</translation>
    </message>
    <message>
        <source>The program crashed in this check. Install the program again; until then do not rely on it.</source>
        <translation>程序在此项检查中崩溃。请重新安装程序；在此之前请勿依赖它。</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds. Close other programs and check again.</source>
        <translation>{seconds} 秒内没有响应。请关闭其他程序，然后重新检查。</translation>
    </message>
    <message>
        <source>The check failed in a way that nobody foresaw ({reason}). Install the program again.</source>
        <translation>检查因意外故障而失败（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>All {count} checks passed.</source>
        <translation>全部 {count} 项检查均已通过。</translation>
    </message>
    <message>
        <source>{failed} of {count} checks failed: {names}.</source>
        <translation>{count} 项检查中有 {failed} 项未通过：{names}。</translation>
    </message>
    <message>
        <source>Nothing is screened until they pass.</source>
        <translation>在这些检查通过之前，不会筛查任何胸片。</translation>
    </message>
    <message>
        <source>Verdicts are not affected.</source>
        <translation>判定不受影响。</translation>
    </message>
    <message>
        <source>Nothing is screened: the check of this installation failed. {title}: {sentence}</source>
        <translation>未筛查任何胸片：此安装的检查未通过。{title}：{sentence}</translation>
    </message>
</context>
<context>
    <name>InstallationCheckDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>检查此安装</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The check came to no end ({kind}). Check again, or install the program again.</source>
        <translation>检查未能完成（{kind}）。请重新检查，或重新安装程序。</translation>
    </message>
    <message>
        <source>The table could not be saved ({reason}). Choose another folder.</source>
        <translation>无法保存表格（{reason}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Make all checks once more</source>
        <translation>将所有检查再做一遍</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, in English</source>
        <translation>将表格复制到剪贴板（英文）</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the table as text, in English, to print and sign</source>
        <translation>将表格保存为英文文本，供打印和签字</translation>
    </message>
    <message>
        <source>Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is sent anywhere, and no patient&apos;s film is used. With each model it takes from seconds to a minute.</source>
        <translation>检查此安装是否完整，结果是否与测试时一致。不会向任何地方发送任何内容，也不使用患者的胸片。每个模型需要几秒到一分钟。</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation>欢迎使用 PneumoScan</translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation>它查看 1 至 5 岁儿童的正位胸片，指出哪些与肺炎胸片相似。对其他人的判定没有任何意义。</translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation>它给每张胸片一个评分。评分不是诊断，判定为正常也不能排除肺炎：每张胸片都必须由会阅片的人查看。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation>任何内容都不会离开这台电脑：没有胸片，没有姓名，没有数据。它不需要网络。</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>在列表中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation>只显示文件名、患者或备注含有特定文字的胸片</translation>
    </message>
    <message>
        <source>Needs review &amp;first</source>
        <translation>需审阅的优先(&amp;F)</translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation>将阅片者应先看的胸片排在最前</translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation>下一张需审阅(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation>转到下一张需要阅片者查看的胸片</translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation>上一张需审阅(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation>转到上一张需要阅片者查看的胸片</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>列(&amp;B)…</translation>
    </message>
    <message>
        <source>Open containin&amp;g folder</source>
        <translation>打开所在文件夹(&amp;K)</translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation>选择列表显示胸片的哪些信息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation>将所选胸片复制为表格行</translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation>复制文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation>复制所选胸片的文件名</translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation>显示胸片所在的文件夹</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation>选择显示的所有胸片</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>反向选择(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation>选择显示的胸片中未选中的</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>没有显示胸片。</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>未选择胸片。</translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation>显示的胸片中没有其他需要审阅的。</translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation>无法打开此胸片所在的文件夹。它可能已被移动或重命名。</translation>
    </message>
</context>
<context>
    <name>ListOffer</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续处理(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with {list}</source>
        <translation>继续处理{list}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>There is no log yet: nothing worth a line has happened.</source>
        <translation>还没有日志：没有发生值得记录的事情。</translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation>记录何处出了什么问题，最新的在最后。不含患者数据。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>重新读取日志</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation>将全部内容复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation>显示日志所在的文件夹</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>只能拖入这台电脑上的文件和文件夹。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>筛查(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>阅片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>解释(&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Use the full model</source>
        <translation>使用完整模型</translation>
    </message>
    <message>
        <source>Use the fast model</source>
        <translation>使用快速模型</translation>
    </message>
    <message>
        <source>Films that another model screened keep their results: {count}. Screen them again to change that.</source>
        <translation>由其他模型筛查的胸片保留其结果：{count}。如需更改，请重新筛查。</translation>
    </message>
    <message>
        <source>The fast model screens from now on.</source>
        <translation>从现在起由快速模型筛查。</translation>
    </message>
    <message>
        <source>The full model screens from now on.</source>
        <translation>从现在起由完整模型筛查。</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation>判定为“肺炎”时的正确率</translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation>判定为“正常”时的正确率</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>曲线下面积</translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation>判定为“不确定”的比例</translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation>其余判定的错误率</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Full model</source>
        <translation>完整模型</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>快速模型</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Newer than the one in force</source>
        <translation>比已启用的新</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>In force, cannot be used</source>
        <translation>已启用，但无法使用</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>{name}; area under the ROC curve on its validation films {auc}</source>
        <translation>{name}；在其验证胸片上的 ROC 曲线下面积 {auc}</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name}（示例）</translation>
    </message>
    <message>
        <source>Of {total} films none comes out differently.</source>
        <translation>{total} 张胸片的结果均无不同。</translation>
    </message>
    <message>
        <source>Of {total} films {flips} come out differently: {parts}.</source>
        <translation>{total} 张胸片中有 {flips} 张结果不同：{parts}。</translation>
    </message>
    <message>
        <source>Without a verdict of either model: {count}.</source>
        <translation>两个模型均无判定：{count}。</translation>
    </message>
    <message>
        <source>Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. Readers who saw the verdict of the one in force tend to agree with it.</source>
        <translation>其中 {films} 张有阅片者判读：已启用的模型一致率为 {old}，新模型为 {new}。看到过已启用模型判定的阅片者往往会同意它。</translation>
    </message>
    <message>
        <source>{count} now pneumonia</source>
        <translation>{count} 张改为肺炎</translation>
    </message>
    <message>
        <source>{count} now uncertain</source>
        <translation>{count} 张改为不确定</translation>
    </message>
    <message>
        <source>{count} now normal</source>
        <translation>{count} 张改为正常</translation>
    </message>
    <message>
        <source>{count} now without a verdict</source>
        <translation>{count} 张改为无判定</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}%（{low} 至 {high}）</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>从文件安装(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a model on a stick; it is tried out before it is installed</source>
        <translation>从 U 盘选择模型；安装前会先试用</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>换回上一个(&amp;G)</translation>
    </message>
    <message>
        <source>Put the model before the one in force in its place; that can be undone</source>
        <translation>换回已启用模型之前的那个模型；可以撤销</translation>
    </message>
    <message>
        <source>A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this computer, and installed beside the others, so that you can always go back. Figures are those of each model&apos;s own validation films; they cannot be compared unless the films are the same.</source>
        <translation>新模型是一个带签名的文件，例如存放在 U 盘上。程序会检查它，用这台电脑上的胸片试用，并与其他模型并存安装，因此您随时可以换回。各项数值来自每个模型自己的验证胸片；除非验证胸片相同，否则不能相互比较。</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高评分</translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation>仅有警告的(&amp;W)</translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation>仅未阅片的(&amp;R)</translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation>仅需复核的(&amp;S)</translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation>阅片者在看到模型判定之前作出不同判读的胸片</translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation>评分从(&amp;C)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note (T)</source>
        <translation>备注 (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>此胸片的备注</translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation>您对此胸片的说明，将写入报告和表格。按 Esc 或 Ctrl+Enter 离开。</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>还可输入 {count} 个字</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation>{all} 张肺炎胸片中有 {count} 张达到或高于工作点</translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation>{all} 张无肺炎胸片中有 {count} 张低于工作点</translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation>{all} 张胸片中有 {count} 张太接近工作点，无法判定</translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation>判定为“肺炎”</translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation>判定为“正常”</translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation>此类胸片中有肺炎的比例 (PPV)</translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation>此类胸片中无肺炎的比例 (NPV)</translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation>所有胸片中未作明确判定的比例</translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation>列表中还没有带评分的胸片。</translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation>列表中的 {all} 个判定都不会改变。</translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation>{count} 个变为“肺炎”</translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation>{count} 个变为“不确定”</translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation>{count} 个变为“正常”</translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation>列表中的 {all} 个判定中有 {count} 个会改变：{parts}。</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation>（{low} 至 {high}%）</translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation>查看工作点的效果，并移动工作点</translation>
    </message>
    <message>
        <source>Operatin&amp;g point…</source>
        <translation>工作点(&amp;P)…</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>工作点 {threshold}</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>模型尚未加载。</translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation>没有不确定的评分：每张胸片都会作出明确判定。</translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation>评分在 {low} 至 {high} 之间，判定为“不确定”。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation>允许移动工作点</translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation>评分达到或高于此值，判定为“肺炎”</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation>恢复模型自身的工作点 ({threshold})(&amp;B)</translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation>测试模型时所用的工作点</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation>本地每 100 张胸片中有多少张显示肺炎</translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation>请连续统计几周，且每张胸片都经人阅片；程序会记住此数</translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation>不清楚此模型在各工作点的效果。</translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation>基于 {count} 张验证胸片（均来自一家医院的 1 至 5 岁儿童），附 95% 置信区间：</translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation>本地每 100 张胸片中有多少张显示肺炎？(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation>应用于列表(&amp;A)</translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation>重新判定每张胸片；不会重新筛查，并且可以撤销</translation>
    </message>
    <message>
        <source>Films in the list that another model scored: {count}. They keep their verdicts, and are screened again where you ask for it.</source>
        <translation>列表中由其他模型评分的胸片：{count}。它们保留原有判定，仅在您要求时重新筛查。</translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite. This is the point of the model {name}.</source>
        <translation>评分达到或高于工作点，判定为“肺炎”。工作点调低，能发现更多患者，但误报也更多；调高则相反。这是模型 {name} 的工作点。</translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to get nicer figures.</source>
        <translation>移动工作点会改变判定，新的工作点会注明在每个结果旁。请根据由合格人员阅过的本地胸片来选择，不要为了让数字好看而选择。</translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation>这些数值只适用于与验证胸片相似的胸片，而模型自身的工作点正是据验证胸片选定的：在其他地方，所有数值都会更差。</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>PNEUMONIA {count}</source>
        <translation>肺炎 {count}</translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation>不确定 {count}</translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation>正常 {count}</translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation>待阅片 {count}</translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation>无判定 {count}</translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation>未筛查 {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>等待中 {count}</translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation>只显示这些胸片；按住 Ctrl 可与其他胸片一起显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation>缩放 {percent}%</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>正在读取胸片…</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动调节</translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation>仅旋转显示，筛查不受影响</translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation>黑白反转</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation>仍显示判定</translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation>模型不是为这样的胸片设计的：它仍会给出评分，但该评分可能毫无意义。如果继续，凡显示该判定之处（窗口、报告和表格），都会以警告的形式注明拒绝原因。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>显示判定</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Stop after the film in hand and keep the others waiting, until it is chosen again</source>
        <translation>处理完当前胸片后停止，其余胸片继续等待，再次选择后恢复</translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation>没有等待或正在筛查的胸片。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation>您阅片之后才会显示。</translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation>此胸片尚未筛查。</translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation>此胸片没有判定，因此没有热图。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation>按文件原样</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全灰阶范围</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation>骨与纵隔</translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation>亮度和对比度按文件中的设定</translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation>从胸片最暗值（黑）到最亮值（白）</translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation>同全灰阶范围，但去掉最暗的 1% 和最亮的 1%</translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation>增强较暗的三分之二灰阶的对比度，肺部在此范围</translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation>增强较亮的三分之二灰阶的对比度，骨骼和心脏在此范围</translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation>日期未知</translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation>用于对比的既往胸片</translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation>选择在旁边显示同一患者的哪张胸片</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>对比胸片：</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation>此处没有文件。它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation>无法打开文件（{reason}）。请检查其权限。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>文件为空。请从原处重新复制。</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>这不是可以读取的图像。请使用 DICOM、JPEG、JPEG 2000、PNG、BMP、TIFF、WebP 或 GIF。</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation>图像已损坏或不完整（{reason}）。请从原处重新复制。</translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation>无法解码这种 {format} 图像。请另存为 PNG 后再打开。</translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit} MB.</source>
        <translation>文件大小为 {megabytes} MB；胸片文件不会超过 {limit} MB。</translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film has more than {limit}.</source>
        <translation>图像标明有 {megapixels} 百万像素；胸片不会超过 {limit} 百万像素。</translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation>读取图像超过 {seconds} 秒，已放弃。文件可能已损坏。</translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation>读取此图像所需的内存远超一张胸片所需，已放弃。文件可能已损坏。</translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation>图像导致解码器出错，文件很可能已损坏。请从原处重新复制。</translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation>无法读取此 ZIP 压缩包（{reason}）。请解压后打开其中的胸片。</translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation>此 DICOM 文件的存储方式无法解码（{reason}）。请以未压缩格式导出后再打开。</translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation>此 DICOM 文件不含图像（{reason}）。</translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation>内存不足，无法处理此胸片。请关闭其他程序后重新筛查。</translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation>分类器处理此胸片时出错（{reason}）。请重新筛查。</translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation>未筛查：在轮到此胸片之前，筛查已停止。</translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation>由于意外故障，未能筛查此胸片（{reason}）。</translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation>程序的另一版本没有给出判定，其原因本版本无法识别（{name}）。请重新筛查。</translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation>图像只有 {columns} x {rows} 像素，太小，无法阅片。</translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation>图像为空白，没有胸片内容。</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation>这不是普通 X 线平片：其检查类型为 {modality}。只筛查正位胸片。</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation>这不是普通 X 线平片：文件标明为 {sop_class}。只筛查正位胸片。</translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation>这不是胸片：文件标明的部位为 {body_part}。只筛查正位胸片。</translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation>这不是正位胸片：文件标明的投照体位为 {view}。模型只学习过正位胸片。</translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation>这是彩色图像，不是 X 线片。只筛查正位胸片。</translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation>图像的 {percent}% 为纯黑或纯白：剩余的胸片内容太少。请重新导出。</translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation>图像中只有 {percent}% 是胸片，其余为空白。请裁剪到胸片范围后再打开。</translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation>此图像由 PneumoScan 生成，其中带有热图。请筛查胸片本身。</translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation>胸片对比度太低、太暗或太亮，无法判定。请以完整灰阶范围导出。</translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation>这不像模型学习过的正位胸片。它可能是身体其他部位、成人的胸片，或者根本不是 X 线片。</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation>胸片似乎旋转了 {degrees} 度。请将其转正后重新筛查。</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation>此胸片的黑白似乎颠倒了。请将黑白反转后重新筛查。</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation>胸片似乎旋转了 {degrees} 度，且黑白颠倒。请校正这两项后重新筛查。</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ReaderBox</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation>保持您的判读：{verdict}</translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation>将您的判读改为“{verdict}”，与模型一致</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation>判读为肺炎(&amp;P)</translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>您的判读：肺炎。它在所有地方都优先于模型判定</translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation>判读为正常(&amp;N)</translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>您的判读：无肺炎。它在所有地方都优先于模型判定</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>存疑(&amp;U)</translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation>您的判读：仅凭此胸片无法判断</translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation>同意模型(&amp;A)</translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation>您的判读与模型判定一致</translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation>不同意模型(&amp;D)</translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation>您的判读与模型判定相反</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation>撤回判读(&amp;K)</translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation>撤回您的判读，恢复此前的判读或判定</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>写备注(&amp;W)</translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation>将光标移到此胸片的备注中</translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation>盲法阅片(&amp;B)</translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation>在显示模型判定之前先作判读：先看到错误判定的人漏诊更多</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>您看到了什么？</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>您的判读</translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation>看到模型判定之前，您的判读是“{verdict}”。</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation>判读时间：{time}。</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation>模型：无判定</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>模型：{verdict}，评分 {score}</translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation>请按 P、N 或 U 键。您判读后显示模型判定。</translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation>尚未判读。请按 A、D 或 U 键。</translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation>尚未判读。请按 P、N 或 U 键。</translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation>您判读为“存疑”，模型判定为“{verdict}”。请再看一次，然后保持或更改。</translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation>您与模型意见不同。请再看一次，然后保持或更改您的判读。</translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation>模型没有给出判定。</translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation>您判读为“存疑”；模型判定为“{verdict}”。</translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation>模型未作明确判定。</translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation>您同意模型。</translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation>您不同意：模型判定为“{verdict}”。</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>未选择胸片。</translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation>没有可撤回的判读。</translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation>请先作出判读。</translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation>模型对此胸片未作明确判定。</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation>不再记住这些文件夹；其中的内容不会被删除</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation>文件含有 {count} 帧，只读取了第一帧。</translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation>文件含有 {count} 页，只读取了第一页。</translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation>文件以黑白颠倒的方式存储（{reason}），读取时已反转。</translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation>文件中的显示窗无法使用，现显示全部灰阶范围。</translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation>图像的透明部分显示为黑色。</translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation>已裁去胸片周围的空白边框（占图像的 {percent}%）。</translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation>筛查前已应使用者要求调整胸片（{correction}）。</translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation>同一张胸片已于 {date} 筛查；此结果来自历史记录。可以重新筛查。</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>这看起来是成人的胸片：文件注明的年龄为 {age}。模型没有学习过成人胸片，会把许多健康成人判定为“肺炎”。</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>这看起来是成人的胸片或来自陌生设备的胸片。模型没有学习过成人胸片，会把许多健康成人判定为“肺炎”。</translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation>文件注明的年龄为 {age}。模型只学习过 1 至 5 岁儿童的胸片。</translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part {body_part}).</source>
        <translation>文件未说明是否为胸片（部位：{body_part}）。</translation>
    </message>
    <message>
        <source>The heart seems to lie on the patient&apos;s right: the film may be mirrored. Check the side marker.</source>
        <translation>心脏似乎在患者右侧：胸片可能左右颠倒。请核对左右标记。</translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation>文件标明的检查类型未知 ({modality})。请确认这是普通 X 线平片。</translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation>文件标明的投照体位为 {view}。模型是用 AP（前后位）胸片训练的。</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation>文件保存的是探测器原始值 (FOR PROCESSING)，不是供阅片的图像。</translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation>这似乎是翻拍的胸片照片。模型未用照片测试过。</translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation>图像带有色调，模型只看其灰度。</translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation>胸片的 {percent}% 为纯黑或纯白：可能因曝光丢失了细节。</translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation>图像的 {percent}% 为空白边缘，而模型对取景范围敏感。如有可能请裁剪。</translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation>胸片对比度低。请检查导出方式。</translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation>胸片与大多数训练胸片不同，因此评分的意义有限。</translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation>评分比测试过的任何胸片都更极端，因此其意义有限。</translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation>此模型无法检查胸片是否与训练胸片相符：请确认这究竟是不是正位胸片。</translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation>程序拒绝了此胸片，使用者要求仍给出判定。拒绝原因：{reason}</translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation>此胸片由程序的另一版本筛查：它发现了本版本无法识别的情况（{name}）。</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation>仍显示判定…</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>重新筛查</translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation>转正胸片…</translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation>左右镜像…</translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation>黑白反转…</translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation>校正胸片…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation>胸部 X 线片筛查报告</translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation>模型 {name} · 工作点 {threshold}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation>胸片（已校正）</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation>胸片与热图 (Grad-CAM)</translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation>所读取的胸片，不带热图</translation>
    </message>
    <message>
        <source>high</source>
        <translation>强</translation>
    </message>
    <message>
        <source>low</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation>生成本报告时无法再次读取胸片。{reason}</translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation>PneumoScan 报告</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>工作点 {threshold}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>评分 {score}</translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation>{low} 至 {high} 为“不确定”（斜线区）</translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation>关于此胸片的说明</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>如何看懂本页</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation>文件中未注明</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>{name}（续）</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>下页续</translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation>{count} 张胸片汇总</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation>被程序拒绝</translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation>警告：该判定可信度较低，见该胸片页</translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation>应要求旋转、镜像或反转</translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation>已由人阅片</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation>判定或原因</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation>被程序拒绝，应使用者要求显示</translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation>{count} 条警告：{first}</translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation>另有 {count} 条警告：{first}</translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation>已校正：{steps}</translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation>阅片者判读</translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation>模型判定</translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation>模型没有给出判定（{status}）。</translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation>模型判定为“{verdict}”，评分 {score}。</translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation>阅片者存疑。</translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation>模型未作明确判定，由阅片者决定。</translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation>阅片者同意模型。</translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation>阅片者不同意模型。</translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation>显示模型判定之前，阅片者的判读是“{verdict}”。</translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation>仍需复核。</translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation>阅片时间：{time}。</translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation>阅片者备注：见该胸片页</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation>阅片者判读；与模型一致</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation>阅片者判读；模型判定为“{verdict}”</translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation>阅片者判读：{count}；与模型判定不一致：{against}。</translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation>仍需复核：{count}。</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation>被程序拒绝，应使用者要求显示</translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation>模型只学习过 1 至 5 岁、AP 位胸片。</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation>警告（续）</translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation>关于此胸片的 {count} 条警告</translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation>关于此胸片的警告</translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation>关于模型判定的 {count} 条警告</translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation>关于模型判定的警告</translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation>警告：此判定可信度较低</translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation>{count} 条警告：此判定可信度较低</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>另有 {count} 条见下页</translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation>仅供研究使用</translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation>不是医疗器械。不得据此诊断或治疗：必须由有资质的人员阅片。</translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation>在评分条斜线区两端之间，判定为“不确定”。</translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation>评分从 0（与训练集中的正常胸片相似）到 1（与训练集中的肺炎胸片相似）。它是计算机模型的输出，不是该患者患肺炎的概率。判定说明评分位于工作点的哪一侧。热图 (Grad-CAM) 显示胸片的哪些部位使评分升高；它不勾画病灶。模型是用一家医院 1 至 5 岁儿童的 AP 位胸片训练的：对其他患者和其他机构，在当地验证之前，其准确性未知。</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>已筛查</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>error</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation>年龄 {age} · 体位 {view}</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>检查号</translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation>阅片者备注（续）</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>阅片者备注</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation>已撤销：{words}。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation>已重做：{words}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation>已撤回的判读：{count}。</translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation>您在看到模型判定之前的判读会保留在记录中。您可以更改判读。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation>阅片者判读（{count}）</translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation>{file}：您的判读为“{verdict}”。{comparison}</translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation>已判读的胸片：{count}。</translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation>未包括（需先由您逐张阅片）：{count}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation>ROC 曲线：灵敏度 {sensitivity}，误报比例 {alarms}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>found</source>
        <translation>检出</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{count} pixels (the file gives no scale)</source>
        <translation>{count} 像素（文件未注明比例）</translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation>图像上 {length} mm</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation>评分 {score}，范围 0 至 1；工作点 {threshold}</translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation>{low} 至 {high} 为不确定</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>工作点 {threshold}</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation>患者、文件或备注</translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation>要在患者、文件和备注中查找的词</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation>暗室用深色，明亮房间用浅色；胸片本身始终以黑色为底</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation>所有文字的大小，以系统设定值的百分比表示</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation>关闭此对话框后语言即更改。正在筛查的胸片会继续处理。</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>跟随系统（{language}）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation>历史记录保存每张筛查过的胸片的信息：文件中的患者姓名、判定以及阅片者的判读。胸片文件保留在原处。</translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation>程序启动时删除更早的条目</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>保留时间(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation>更换文件夹后，从程序下次启动时起生效。旧文件夹中的历史记录既不会移动也不会删除：如果还想看到它们，请先将旧文件夹的内容复制到新文件夹。请选择这台电脑上只有您能打开的文件夹；放在共享文件夹中，其他人可能会读到。</translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation>删除全部历史记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation>删除历史记录的所有条目和图片；不会删除任何胸片</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation>月数：{count}</translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation>年数：{count}</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>历史记录文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation>为历史记录另选文件夹</translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation>默认位置(&amp;U)</translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation>此系统保存程序数据的位置</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>无法写入此文件夹。请另选一个。</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>长时间任务</translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation>窗口不在最前时，由系统发出通知</translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation>所有胸片筛查完毕时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation>屏幕可能变暗，但工作会继续</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation>筛查期间不让电脑休眠(&amp;K)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation>任何内容都不会离开这台电脑：程序不建立任何网络连接，也不向任何人发送胸片或使用数据。</translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation>历史记录：患者姓名和编号、小图、判定和备注</translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation>日志：何处出了什么问题，不含患者信息和文件名</translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation>设置：这些选项，以及最近打开的文件夹</translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation>报告和表格含有列表中的内容，位于您保存的地方。凡能使用您在这台电脑上的账户的人，都可以打开以上所有内容；如果电脑可能失窃，请对磁盘加密。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅片</translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation>请尽可能采用盲法阅片：先看到错误判定的阅片者，会漏掉胸片上更多的异常。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Another model screens from the next film on. Films that were screened keep their results until they are screened again.</source>
        <translation>更换模型后，从下一张胸片起生效。已筛查的胸片在重新筛查之前保留其结果。</translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation>工作点(&amp;O)…</translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation>评分达到多少判定为肺炎，以及由此带来的影响</translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation>在显示判定之前阅片(&amp;B)</translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation>盲法阅片：在您判读之前，判定、评分和热图都保持隐藏</translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation>盲法阅片时，判读后转到下一张胸片(&amp;C)</translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation>您判读后，立即显示下一张待阅的胸片</translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation>显示判定时，判读后转到下一张胸片(&amp;V)</translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation>在胸片上显示患者姓名和编号(&amp;P)</translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation>如果文件注明患者，则显示在胸片四角</translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation>警告时发出声音(&amp;W)</translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation>出现问题时发出系统提示音</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation>打开胸片时是否显示热图</translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation>显示热图(&amp;S)</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation>热图的颜色，由弱到强</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>热图遮盖胸片的程度</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>不透明度(&amp;O)</translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation>低于最强热度此比例的部分不显示</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>用线条代替颜色，不遮挡胸片</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation>等值线(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fast model</source>
        <translation>快速模型(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull model (recommended)</source>
        <translation>完整模型（推荐）(&amp;U)</translation>
    </message>
    <message>
        <source>About {times} times as fast as the full model.</source>
        <translation>速度约为完整模型的 {times} 倍。</translation>
    </message>
    <message>
        <source>On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the others; area under the curve {area} ({low} to {high}).</source>
        <translation>在其验证胸片中，肺炎胸片检出 {found}，其他胸片有 {passed} 未被误报；曲线下面积 {area}（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>That area is {loss} less than the full model&apos;s.</source>
        <translation>该面积比完整模型小 {loss}。</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Theme, language, reading, history and privacy</source>
        <translation>主题、语言、阅片、历史记录和隐私</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation>将此页恢复为初始设置</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>PneumoScan is open already, but does not answer.</source>
        <translation>PneumoScan 已打开，但没有响应。</translation>
    </message>
    <message>
        <source>As soon as it does, it is shown with what you have opened. Or open a second window beside it: that has a list of its own, and both write into the same history.</source>
        <translation>一旦恢复响应，就会显示该窗口和您打开的内容。您也可以另开第二个窗口：它有自己的列表，两个窗口写入同一历史记录。</translation>
    </message>
    <message>
        <source>Open a &amp;second window</source>
        <translation>打开第二个窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>仅供研究使用</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>保存技术支持包</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>技术支持包的内容</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP 文件</translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation>技术支持包中的文件：{names}。</translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation>无法保存技术支持包（{reason}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation>已保存为 {name}。没有发送任何内容：请把它交给帮助您的人。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation>显示技术支持包所在的文件夹</translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation>这是一个 ZIP 文件，出现问题时交给帮助您的人：包括日志，以及程序和电脑的情况。不含患者数据，也不含文件名和文件夹名。以下是它的全部内容；交出之前请先阅读。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation>仅供研究使用。不是医疗器械；评分不是诊断。</translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation>模型只学习过 1 至 5 岁儿童的胸片：对其他人的判定没有任何意义。</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>未筛查</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>正在筛查…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>待阅片</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>已筛查</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>警告：{sentence}</translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation>应要求显示</translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>顺时针旋转 90 度</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>旋转 180 度</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>逆时针旋转 90 度</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation>黑白反转</translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation>按文件原样</translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation>评分太接近工作点 {threshold}：{then}</translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation>评分在 {low} 至 {high} 之间，太接近工作点 {threshold}：{then}</translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation>评分达到或高于工作点 {threshold}：{then}</translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation>评分低于工作点 {threshold}：{then}</translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation>此胸片与肺炎胸片相似。请安排阅片。</translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation>此胸片与无肺炎的胸片相似，但不能排除肺炎。</translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation>此胸片无法明确判定。请安排阅片。</translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation>评分不是该患者患病的概率。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation>无判定：{count}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation>每分钟 {count} 张</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} 小时 {minutes:02d} 分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>检查号</translation>
    </message>
    <message>
        <source>View</source>
        <translation>体位</translation>
    </message>
    <message>
        <source>age not given</source>
        <translation>年龄未注明</translation>
    </message>
    <message>
        <source>view not given</source>
        <translation>体位未注明</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 岁</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} 岁</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Install a model</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Model in force</source>
        <translation>已启用的模型</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Looking for films to try it on…</source>
        <translation>正在查找用于试用的胸片…</translation>
    </message>
    <message>
        <source>The model in force cannot be used, so there is nothing to compare with.</source>
        <translation>已启用的模型无法使用，因此无从比较。</translation>
    </message>
    <message>
        <source>Tried on {done} of {total} films; come out differently so far: {flips}.</source>
        <translation>已试用 {done}/{total} 张胸片；目前结果不同的：{flips}。</translation>
    </message>
    <message>
        <source>How much of the trial is done</source>
        <translation>试用进度</translation>
    </message>
    <message>
        <source>Films that come out differently</source>
        <translation>结果不同的胸片</translation>
    </message>
    <message>
        <source>Show &amp;all films</source>
        <translation>显示所有胸片(&amp;A)</translation>
    </message>
    <message>
        <source>Show also the films of which both models say the same</source>
        <translation>同时显示两个模型结果相同的胸片</translation>
    </message>
    <message>
        <source>&amp;I was told to install this older model</source>
        <translation>我已获指示安装这个较旧的模型(&amp;I)</translation>
    </message>
    <message>
        <source>An older model may have faults that the one in force has not</source>
        <translation>较旧的模型可能有已启用模型所没有的缺陷</translation>
    </message>
    <message>
        <source>New: {facts}. Signed by {key} on {day}, for: {slot}.</source>
        <translation>新模型：{facts}。由 {key} 于 {day} 签名，类型：{slot}。</translation>
    </message>
    <message>
        <source>In force: {facts}.</source>
        <translation>已启用的模型：{facts}。</translation>
    </message>
    <message>
        <source>Its operating point was moved to {threshold}; the new model begins with its own.</source>
        <translation>其工作点已移至 {threshold}；新模型从其自身的工作点开始。</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>安装(&amp;N)</translation>
    </message>
    <message>
        <source>Put it in force; the model before stays, and you can go back to it</source>
        <translation>启用此模型；之前的模型会保留，您可以换回</translation>
    </message>
    <message>
        <source>Try on other &amp;films…</source>
        <translation>用其他胸片试用(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder of films to try it on; nothing of it is kept</source>
        <translation>选择用于试用的胸片文件夹；不会保留任何内容</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Settings cannot be kept: {folder} may not be written to.</source>
        <translation>无法保存设置：没有写入 {folder} 的权限。</translation>
    </message>
    <message>
        <source>There is no log of what goes wrong: its folder may not be written to.</source>
        <translation>无法记录故障日志：没有写入其文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The file cannot be read ({reason}). Check the stick, or copy the file to this computer first.</source>
        <translation>无法读取文件（{reason}）。请检查 U 盘，或先将文件复制到这台电脑。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: it is no model. Choose another file.</source>
        <translation>文件超过 {limit} MB：它不是模型。请另选文件。</translation>
    </message>
    <message>
        <source>The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.</source>
        <translation>此文件不是模型，或在传送中已损坏（{reason}）。请从原处重新复制。</translation>
    </message>
    <message>
        <source>The model is not signed, so nobody vouches for it. It is not installed. Get a signed one.</source>
        <translation>模型没有签名，无人为其担保。未安装。请获取带签名的模型。</translation>
    </message>
    <message>
        <source>The signature is none that this program knows: the file was changed, or comes from somebody else. It is not installed. Get it from those who gave you the program.</source>
        <translation>本程序不认识此签名：文件已被更改，或来自其他人。未安装。请向为您提供程序的人索取。</translation>
    </message>
    <message>
        <source>The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave you the program.</source>
        <translation>其中的文件 {name} 与签名时不同。模型未安装。请向为您提供程序的人索取。</translation>
    </message>
    <message>
        <source>The file {name} is missing from it. The model is not installed. Get a whole one.</source>
        <translation>其中缺少文件 {name}。模型未安装。请获取完整的模型。</translation>
    </message>
    <message>
        <source>There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you the program.</source>
        <translation>其中有一个未签名的文件：{name}。模型未安装。请向为您提供程序的人索取。</translation>
    </message>
    <message>
        <source>The model is made for a newer version of the program. Install that first.</source>
        <translation>此模型适用于更新版本的程序。请先安装该版本。</translation>
    </message>
    <message>
        <source>The model needs version {version} of the program, and this is {own}. Install that first.</source>
        <translation>此模型需要 {version} 版程序，而当前版本为 {own}。请先安装该版本。</translation>
    </message>
    <message>
        <source>The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this version of the program.</source>
        <translation>此模型适用于另一种胸片预处理方式（{theirs}；本程序为 {own}）。请获取适用于此版本程序的模型。</translation>
    </message>
    <message>
        <source>The model cannot be used on this computer ({reason}). It is not installed; the one before stays.</source>
        <translation>此模型无法在这台电脑上使用（{reason}）。未安装；保留之前的模型。</translation>
    </message>
    <message>
        <source>{name} is in force already. There is nothing to install.</source>
        <translation>{name} 已经启用，无需安装。</translation>
    </message>
    <message>
        <source>There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those who gave it to you for one with a name of its own.</source>
        <translation>已有另一个名为 {name} 的模型，结果将无法区分，因此未安装。请向提供者索取名称不同的模型。</translation>
    </message>
    <message>
        <source>{name} is older than {current}, which is in force. Install it only if you were told to.</source>
        <translation>{name} 比已启用的 {current} 旧。只有在获得指示时才安装它。</translation>
    </message>
    <message>
        <source>Another window of the program is changing the models. Wait a moment and try again.</source>
        <translation>本程序的另一个窗口正在更改模型。请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on it and try again.</source>
        <translation>磁盘已满。没有更改任何内容。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The program&apos;s folder may not be written to. Nothing was changed. Check its permissions.</source>
        <translation>没有写入程序文件夹的权限。没有更改任何内容。请检查其权限。</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read or written ({reason}). Nothing was changed. Check the disk.</source>
        <translation>无法读写模型文件夹（{reason}）。没有更改任何内容。请检查磁盘。</translation>
    </message>
    <message>
        <source>The program&apos;s own model is in force. There is none before it to go back to.</source>
        <translation>已启用的是程序自带的模型，没有更早的模型可以换回。</translation>
    </message>
    <message>
        <source>Another model was put in force meanwhile. Nothing was changed. Look at the models anew.</source>
        <translation>在此期间已启用了另一个模型。没有更改任何内容。请重新查看模型。</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>Which models there are, a new one from a stick, and the way back</source>
        <translation>查看有哪些模型，从 U 盘安装新模型，或换回旧模型</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Models (*{suffix})</source>
        <translation>模型 (*{suffix})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>The model is being read and checked…</source>
        <translation>正在读取并检查模型…</translation>
    </message>
    <message>
        <source>{name} is signed, and is being tried out.</source>
        <translation>{name} 已签名，正在试用。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done. It screens once the model is chosen in the settings: {slot}.</source>
        <translation>完成。在设置中选择此模型后，它即用于筛查：{slot}。</translation>
    </message>
    <message>
        <source>{name} screens from now on. Films screened before keep their results.</source>
        <translation>从现在起由 {name} 筛查。之前筛查的胸片保留其结果。</translation>
    </message>
    <message>
        <source>Undo puts the one before back in force.</source>
        <translation>选择“撤销”可重新启用之前的模型。</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Patient, as the file says</source>
        <translation>患者信息（据文件）</translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation>请在工作列表中选择一张胸片。</translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation>其判定将显示在这里。</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>评分 {score}</translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation>模型 {name}，SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation>胸片的已知信息</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation>放大胸片</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>缩小胸片</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation>显示整张胸片</translation>
    </message>
    <message>
        <source>One to on&amp;e</source>
        <translation>1:1(&amp;1)</translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation>胸片的每个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation>预设窗(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation>选择亮度和对比度</translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation>拖动调窗(&amp;D)</translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation>上下拖动调节亮度，左右拖动调节对比度（按住右键拖动则随时可用）</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>黑白反转(&amp;V)</translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation>在屏幕上将黑白反转</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>向右旋转(&amp;T)</translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation>将显示顺时针旋转；筛查结果不变</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation>将显示逆时针旋转；筛查结果不变</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>左右镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation>在屏幕上左右互换；筛查结果不变</translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation>重置显示(&amp;R)</translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation>显示整张胸片，方向摆正，亮度按文件设定</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>标尺(&amp;U)</translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation>拖出一条线进行测量；再按一次或按 Esc 可移除</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation>在带热图的胸片旁显示不带热图的胸片</translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation>与既往胸片对比(&amp;C)</translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation>在旁边显示同一患者的既往胸片</translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation>胸片上的患者信息(&amp;P)</translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation>在胸片四角显示姓名、编号和日期</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation>没有显示胸片。</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation>旁边的胸片</translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation>带热图</translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation>不带热图</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>没有显示胸片。</translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation>显示已旋转</translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation>标尺：用方向键画线</translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation>无热图</translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation>已显示热图</translation>
    </message>
    <message>
        <source>Heatmap hidden</source>
        <translation>已隐藏热图</translation>
    </message>
</context>
<context>
    <name>ViewerPane</name>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation>阅片工具</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation>将胸片或文件夹拖到此处</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation>DICOM、JPEG、PNG、BMP、TIFF 或 WebP。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>打开 {folder}</translation>
    </message>
</context>
<context>
    <name>WorkDisplay</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation>已筛查：{count}。列表中：{parts}。</translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation>有警告：{count}。</translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation>需审阅：{count}。</translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation>列表中 {count}：{parts}</translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation>肺炎 {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>不确定 {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>正常 {count}</translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation>无判定 {count}</translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation>未筛查 {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>等待中 {count}</translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation>您打开的位置没有文件。</translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation>这些胸片已在列表中。</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation>阅片者：{verdict}</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>模型：{verdict}，评分 {score}</translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation>判读时尚未看到模型判定：请复核。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>阅片</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation>列表中没有符合上述条件的胸片。</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation>意外故障（{kind}）</translation>
    </message>
    <message>
        <source>The models cannot be read or changed: an unexpected fault ({kind}).</source>
        <translation>无法读取或更改模型：意外故障（{kind}）。</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>无法写入文件（{reason}）。请换一个位置。</translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation>无法写入文件：意外故障（{kind}）。</translation>
    </message>
</context>
</TS>
